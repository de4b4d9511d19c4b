"""What several tests stand on: a PostgreSQL, a browser, a closed network. Nothing here knows the product's rules."""

"""The JSON API: what programs ask and are told (contract §2)."""

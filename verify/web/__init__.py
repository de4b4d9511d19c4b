"""The citizen's pages, and what every HTTP answer of this service carries: headers, static files, counters."""

"""Use cases: what a surface may ask for, each in a file of its own."""

"""The terminal's commands, a room each; `verify/cli.py` puts them together."""

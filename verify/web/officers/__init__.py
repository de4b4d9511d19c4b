"""The officers' pages: their door, and a room for each duty. All of them lie below /petugas."""

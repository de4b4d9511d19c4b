"""Workbooks from strangers: looked over as an archive first, then read by a program of its own, under limits."""

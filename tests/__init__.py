"""The tests: a mirror of the tree, plus meta (the house rules), eval (accuracy), bench (speed) and e2e (the whole path)."""

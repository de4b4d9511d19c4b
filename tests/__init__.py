"""The tests: a mirror of the tree, plus meta (house rules), eval (accuracy), bench (speed), e2e (the whole path)."""

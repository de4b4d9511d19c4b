"""Every number that can move a match, each with the real example that pins it (tests/core/test_weights.py)."""

from __future__ import annotations

#: What a match is worth at the most: the same name, the same letters ("rona gemilang"/"ronagemilang"), aligned words.
EXACT, COMPACT, ALIGNED_MOST = 0.99, 0.98, 0.97

#: Two words written alike after `names.fold` ("satrya"/"satria").
FOLD_SCORE = 0.97

#: Two words written alike but for a habit that also makes other words ("karja"/"karya", "-utama"/"-tama"): one slip.
HABIT_SCORE = 0.93

#: A real word of its own that is read alike (MEGA/MEGAH): never the same company, but a near one.
OTHER_WORD_SCORE = 0.8

#: A word that people use, a letter from the register's ("tugas"/"tunas"): never the same company, but worth showing.
OTHER_SLIP_SCORE = 0.6

#: A word misread by a scanner ("abad1"/"abadi", "utarna"/"utama").
MISREAD_SCORE = 0.93

#: A word with one slip of the keyboard ("aulila"/"aulia"): the letters it must have to be allowed one.
SLIP_MIN_LETTERS = 4
SLIP_SCORE = 0.9

#: Of a shorter word than this a slip leaves little: it costs as much as all the slips a name may have ("jsya"/"jaya").
LONG_WORD_MIN_LETTERS = 5
SHORT_WORD_SLIP_SCORE = 0.85
SHORT_WORD_SLIP_COST = 2

#: A word of this many letters may have two slips ("internasonl"/"internasional").
TWO_SLIPS_MIN_LETTERS = 9
TWO_SLIPS_SCORE = 0.85

#: Joined or split words of this many letters in all may have one slip ("tiaramas ronagemilng"/"rona gemilang").
JOINED_SLIP_MIN_LETTERS = 8

#: A name may have this many slips in all; PERDANA/PERSADA is two slips and two different companies.
MAX_SLIPS = 2

#: A name of one word with a slip in it is only similar: nothing else vouches for it ("SARCO"/"SARKO").
MIN_WORDS_FOR_A_SLIP = 2

#: A word written for its beginning, with a dot ("Sejaht."/"SEJAHTERA"): its letters, its worth, how many in a name.
SHORT_MIN_LETTERS = 3
SHORT_SCORE = 0.9
MAX_SHORTENED = 1

#: What a word is worth as evidence: one that everybody uses a little, a common one ("mandiri") never more than half.
RARITY_LEAST, COMMON_MOST = 0.1, 0.5

#: Below this share of aligned weight two names are not even similar ("BUMI MAS ANTARNUSA"/"BUMI MAS INDONESIA").
SIMILAR_MIN = 0.55

#: A look-alike needs one word that the register does not use everywhere ("JAYA MANDIRI" is like half of it).
SIMILAR_MIN_RARE_WEIGHT = 0.34

#: How far the best must stand above the next other company (RAHMAT JASA SAFIRA / JASA SAFIRA RAHMAT).
MARGIN = 0.02

#: What another order of the same words costs ("jasa safira rahmat"/"rahmat jasa safira").
REORDERED = 0.03

#: How many look-alikes an answer shows.
SHOWN = 5

#: `confidence`: how often a company was the one named, by its score, from the least score on. `python -m
#: tests.eval.calibrate` counts them on the tuning half of the name sets. Where nothing speaks against it: 3,149 of
#: 3,149, and so many bear no more than 0.999 (rule of three).
CONFIDENCE_STRONG = ((0.0, 0.999),)

#: The same with a word too many, too few or other: such a name is hardly ever that company's own.
CONFIDENCE_WEAK = ((0.0, 0.0002), (0.65, 0.003), (0.8, 0.01))

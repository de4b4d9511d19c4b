from __future__ import annotations

import pytest
from argon2 import PasswordHasher

from tests.service.officers.people import CHEAP
from verify.service.officers.passwords import COST, Cost, PasswordProblem, Passwords, password_problem

LOGIN, NAME = "sari.lotim", "Sari Dewi"


def test_cost_is_no_less_than_owasp_names() -> None:
    assert COST.memory >= 19 * 1024
    assert COST.passes >= 2


def test_passwords_holds_only_the_password_it_hashed() -> None:
    passwords = Passwords(CHEAP)
    kept = passwords.hash("kopi susu pagi hari")
    assert kept.startswith("$argon2id$")
    assert passwords.holds(kept, "kopi susu pagi hari")
    assert not passwords.holds(kept, "Kopi susu pagi hari")
    assert not passwords.holds("no hash of ours", "kopi susu pagi hari")
    # Whichever way a keyboard puts a letter together.
    assert passwords.holds(passwords.hash("kafé di pasar lama"), "kafe\u0301 di pasar lama")


@pytest.mark.parametrize("typed", ["", "x", "kopi susu pagi hari", "\0" * 32, "x" * 100_000])
def test_passwords_holds_nothing_for_nobody_with_as_much_work(typed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    passwords = Passwords(CHEAP)
    asked: list[str] = []
    verify = PasswordHasher.verify

    def watched(self: PasswordHasher, kept: str, word: str) -> bool:
        asked.append(kept)
        return verify(self, kept, word)

    monkeypatch.setattr(PasswordHasher, "verify", watched)
    assert not passwords.holds(None, typed)
    (nobody,) = asked
    assert nobody.split("$")[:4] == passwords.hash("kopi susu pagi hari").split("$")[:4]


def test_passwords_outdated_tells_hashes_of_another_cost() -> None:
    passwords = Passwords(CHEAP)
    kept = passwords.hash("kopi susu pagi hari")
    assert not passwords.outdated(kept)
    assert Passwords(Cost(memory=16, passes=1, lanes=1)).outdated(kept)
    assert Passwords(Cost(memory=16, passes=1, lanes=1)).holds(kept, "kopi susu pagi hari")


@pytest.mark.parametrize(
    ("password", "expected"),
    [
        ("kopi susu pagi", None),
        ("correct horse battery staple", None),
        ("Kuda Laut Menari", None),
        ("gunung-rinjani-biru-7", None),
        ("ngopi di pasar senggol", None),
        ("n" + "\U0001f600" * 11, None),
        ("kopi susu", PasswordProblem.SHORT),
        ("", PasswordProblem.SHORT),
        ("kopi susu " * 21, PasswordProblem.LONG),
        ("sari.lotim2026", PasswordProblem.OWN_NAME),
        ("Sari Lotim 99", PasswordProblem.OWN_NAME),
        ("saridewi saridewi", PasswordProblem.OWN_NAME),
        ("123456789012", PasswordProblem.GUESSED),
        ("Password2026!", PasswordProblem.GUESSED),
        ("Indonesia 1945", PasswordProblem.GUESSED),
        ("2026bismillah", PasswordProblem.GUESSED),
        ("qwertyuiop[]12", PasswordProblem.GUESSED),
        ("1q2w3e4r5t6y", PasswordProblem.GUESSED),
        ("budibudibudi", PasswordProblem.GUESSED),
        ("!!!!!!!!!!!!!!", PasswordProblem.GUESSED),
        ("lkjhgfdsa4321", PasswordProblem.GUESSED),
        ("CekDulu 2026", PasswordProblem.GUESSED),
    ],
)
def test_password_problem_asks_for_length_and_no_composition(password: str, expected: PasswordProblem | None) -> None:
    assert password_problem(password, password, login=LOGIN, name=NAME) is expected


def test_password_problem_sees_a_second_one_that_differs() -> None:
    assert password_problem("kopi susu pagi", "kopi susu pag1", login=LOGIN) is PasswordProblem.UNEQUAL

"""The right name and number, and a claim around them that does not hold: places, jobs, days, licences, origins."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from tests.eval.cases import Case, Family
from tests.eval.hostile_offers import country
from tests.eval.invented import Listed, World

_PLACES = (
    "{d}/Kamboja", "{d} (Bavet)", "{d} lalu Kambodja", "{d} → Myanmar", "🇹🇼🇰🇭", "{d} 🇰🇭",
    "transit {d} ke Laos", "{d}, Poipet",
    "{d} & Myawaddy", "bukan {d} tapi Laos", "{d} atau Filipina", "{d}-Thailand", "{d} via Batam", "{d} jalur belakang",
    "{d} (nanti dipindah)", "{d} kapal", "negara tetangga {d}", "{d} perbatasan", "seperti {d}", "dekat {d}", "{d}?",
    "Kamb0ja", "K a m b o j a", "Cambodia {d}", "Timur Tengah", "Eropa", "mana saja deh", "{d} 2 tahun lalu Dubai",
)  # fmt: skip
_JOBS = (
    "{j} / admin judol", "{j} dan operator slot", "{j} (scammer)", "{j} + kasir", "bukan {j}, marketing crypto",
    "{j} malam",
    "telemarketing", "customer service chat", "typing", "staf kantor IT gaji dollar", "{j} atau LC karaoke",
    "pijat plus",
    "admin game online", "{j} di kasino", "ABK", "penata rambut", "model", "magang", "{j} lalu CS", "data entry",
    "apa saja",
)  # fmt: skip
_LICENCES = (
    "{o}", "{l} {o}", "{l}; {o}", "{l} / {o}", "{l}0", "{l}1", "0{l}", "{head}", "{l} (dipinjam)", "eks {l}",
    "{l} a.n. Budi",
    "bukan {l}", "{l} sudah dicabut", "KEP {o}", "{swap}", "{l} s/d {o}", "{l}-{tail}", "{l}.{o}", "{l} dan {o}",
    "x{l}", "{l}b",
)  # fmt: skip


def _own(one: Listed, random: Random, **fields: str) -> Case:
    phone = random.choice((*one.phones, "; ".join(one.phones)))
    return Case(**({"company": one.pt, "phone": phone, "expect_agency": one.agency_id} | fields))


def _live(world: World, random: Random) -> tuple[Listed, str, str]:
    one = random.choice(world.ordering)
    code, job, _ = random.choice([order for order in one.orders if order[2] >= world.today])
    return one, country(code), job


def place(world: World, random: Random) -> Case:
    """A country with a live order, and words about another place."""
    one, where, job = _live(world, random)
    written = random.choice([shape for shape in _PLACES if shape != "{d}?"]).format(d=where)
    if random.random() < 0.3:
        text = f"Lowongan {job} ke {written} dari {one.pt}, hubungi {one.phones[0]}"
        return Case(message=text, expect_agency=one.agency_id)
    return _own(one, random, destination=written, job=random.choice(("", job)))


def job(world: World, random: Random) -> Case:
    """The job of a live order, and another one beside it."""
    one, where, known = _live(world, random)
    written = random.choice(_JOBS).format(j=known)
    if random.random() < 0.3:
        text = f"{one.pt} cari {written} untuk {where}, hub {one.phones[0]}"
        return Case(message=text, expect_agency=one.agency_id)
    return _own(one, random, destination=where, job=written)


def licence(world: World, random: Random) -> Case:
    """The right licence number with something of another, or nearly the right one."""
    one, other = random.sample(world.active, 2)
    at = random.randrange(4, len(one.licence) - 1)
    pair = one.licence[at + 1] + one.licence[at]
    swap = one.licence[:at] + pair + one.licence[at + 2 :]
    if swap == one.licence:
        swap = other.licence
    written = random.choice(_LICENCES).format(
        o=other.licence, l=one.licence, head=one.licence[:-1], swap=swap, tail=other.licence[-4:]
    )
    if random.random() < 0.3:
        return Case(message=f"{one.pt} izin {written} hub {one.phones[0]}", expect_agency=one.agency_id)
    return _own(one, random, licence_number=written)


def origin(world: World, random: Random) -> Case:
    """An Indonesian company asked of another country's register."""
    one = random.choice(world.active)
    return _own(one, random, origin=random.choice(("PH", "MY", "HK", "SG", "TW", "BD", "NP", "TH")))


def closed_branch_named(world: World, random: Random) -> Case:
    """A branch that is closed, named with the company's own number."""
    some = [
        one for one in world.active
        if one.closed_branch and one.closed_branch[0] != one.regency
        and not (one.branch and one.branch[0] == one.closed_branch[0])
    ]  # fmt: skip
    one = random.choice(some)
    assert one.closed_branch
    town = one.closed_branch[0].split(" ", 1)[1].removeprefix("Administrasi ")
    name = random.choice(("{c} cabang {t}", "{c} ({t})", "{c} cab. {t}", "{c} kantor {t}", "{c} kantor cabang {t}"))
    phone = random.choice((*one.phones, one.closed_branch[1]))
    return Case(company=name.format(c=one.pt, t=town), phone=phone, expect_agency=one.agency_id)


def another_branch(world: World, random: Random) -> Case:
    """The branch of another company, under this one's name."""
    one, other = random.sample([listed for listed in world.active if listed.branch], 2)
    assert other.branch
    return _own(one, random, phone=random.choice((other.branch[1], f"{one.phones[0]}; {other.branch[1]}")))


def day(world: World, random: Random) -> Case:
    """A day in the past, in any place a day may be told."""
    one = random.choice(world.active)
    past = (world.today - timedelta(days=random.randrange(1, 2000))).isoformat()
    return _own(one, random, on_date=past, licence_number=random.choice(("", one.licence)))


def lapsed_order(world: World, random: Random) -> Case:
    """An order that has lapsed or never was, told in a message with everything else right."""
    alive = {(one.id, code) for one in world.active for code, _, until in one.orders if until >= world.today}
    one = random.choice(world.active)
    dead = [code for code in ("TW", "HK", "SG", "MY", "JP", "KR", "PL") if (one.id, code) not in alive]
    where = country(random.choice(dead))
    work = random.choice(("caregiver", "perawat", "welder", "domestic helper", "pekerja pabrik"))
    text = random.choice(
        (
            "Lowongan kerja ke {d} sebagai {j} dari {c}, hubungi {p}",
            "{c} membuka lowongan {j} {d}. WA {p}",
            "{c} buka {j} tujuan {d}, izin {l}, telp {p}",
            "Dibutuhkan {j} untuk {d}\n{c}\nhub {p}",
        )
    )
    p = random.choice(one.phones)
    return Case(message=text.format(c=one.pt, d=where, j=work, p=p, l=one.licence), expect_agency=one.agency_id)


FAMILIES: dict[str, Family] = {
    "place told twice": place,
    "job told twice": job,
    "licence nearly right": licence,
    "asked of another register": origin,
    "closed branch named": closed_branch_named,
    "branch of another company": another_branch,
    "any past day": day,
    "lapsed order in a message": lapsed_order,
}

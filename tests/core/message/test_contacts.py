"""Numbers in running text: every spelling people use, and what only looks like one."""

from __future__ import annotations

import pytest

from verify.core.message.contacts import Found, spell_out, take_numbers
from verify.core.phones import Phone

MOBILE = ["+6281200112233"]

SPELLINGS = (
    "hub 0812-0011-2233",
    "hub (0812) 0011 2233",
    "hub +62 (0)812-0011-2233",
    "hub 62 812 0011 2233",
    "HP : 0 8 1 2 0 0 1 1 2 2 3 3",
    "08.12.00.11.22.33",
    "0812 - 0011 - 2233",
    "0812/0011/2233",
    "wa O8I2-OOII-2233",
    "wa 0812_0011_2233",
    "wa 0812*0011*2233",
    "HUB081200112233",
    "nol delapan satu dua nol nol satu satu dua dua tiga tiga",
    "NOL DELAPAN SATU DUA, NOL NOL SATU SATU, DUA DUA TIGA TIGA",
    "nol-lapan-satu-dua-nol-nol-satu-satu-dua-dua-tiga-tiga",
    "noldelapansatudua nolnolsatusatu duaduatigatiga",
    "kosong delapan satu dua 0011 2233",
    "nol.delapan.satu.dua.0011.2233",
    "0812 nol nol satu satu 2233",
    "0812 dobel nol satu satu 2233",
    "nol 8 satu 2 nol nol 11 22 33",
    "nol delapan dua belas nol nol sebelas dua dua tiga tiga",
    "0812/00/11/22/33",
    "upah QAR 1.700. 0812-0011-2233",
    "Rp 3.500.000 (0812-0011-2233)",
    "mulai tgl 12.03.2026. 0812 0011 2233",
    "zero eight one two zero zero one one two two three three",
    "nol wolu siji loro nol nol siji siji loro loro telu telu",
    "wa.me/6281200112233",
    "https://api.whatsapp.com/send?phone=6281200112233&text=halo",
)
SEVERAL = (
    ("0812-0011-2233/0813-0011-2244", ["+6281200112233", "+6281300112244"]),
    ("0812 0011 2233 0813 0011 2244", ["+6281200112233", "+6281300112244"]),
    ("0812-0011-2233(Rini)0813-0011-2244(Yanti)", ["+6281200112233", "+6281300112244"]),
    ("Telp (021) 550-1234 Fax (021) 550-1235", ["+62215501234"]),
    ("T. 024-5502210 F. 024-5502211", ["+62245502210"]),
    ("Telp/Fax (021) 550-1234", ["+62215501234"]),
    ("tlp (0370) 550123, 550124", ["+62370550123", "+62370550124"]),
    ("telp 550-1234 (021)", ["+62215501234"]),
    ("HK +852 5550 1234 / Indo 0812 0011 2233", ["+85255501234", "+6281200112233"]),
    ("api.whatsapp.com/send?phone=85516555017", ["+85516555017"]),
    ("telp +62 21 5550 1234 atau 5550 1235", ["+622155501234", "+622155501235"]),
    ("telp +852 5550 3345 atau 5550 3346", ["+85255503345", "+85255503346"]),
    ("+65 9123 4567 / 8123 4567", ["+6591234567", "+6581234567"]),
    ("telepon KBRI atau 1500 630, bank 1500999", ["1500630", "1500999"]),
    ("gangguan tlp 123, CS 165, call center 14045", ["123", "165", "14045"]),
    ("lapor ke 110 atau 129", ["110", "129"]),
    ("Halo BP2MI 0800 1000, call center 1500630", ["08001000", "1500630"]),
)
NO_PHONES = (
    "tinggi min 150 bb 110",
    "kode 123, gedung 165, blok 14045",
    "harga 110 ribu, kuota 110 orang",
    "rek BCA 1234567890 a.n. Rini",
    "no rek: 1234-01-005678-53-4 (BRI)",
    "SISKOP2MI ID JO-2024-00123",
    "tf ke Bank Mandiri a.n Sutrisno 1370011223344",
    "transfer ke BRI 0055 01 123456 50 7 an Rini",
    "Transfer ke rek a/n Hendra Gunadi 7740 0192 8831",
    "gaji 5.500.000-7.000.000",
    "SIP3MI 9120401550071",
    "SIP2MI B. 118/SIP2MI/III/2026",
    "tgl 12-08-2026 jam 08.00-12.00",
    "TB 150-170 BB 45-65 usia 18-35",
    "Jl. Raya No. 12 RT 03/07 kode pos 45212",
)


def taken(text: str) -> Found:
    found = Found(text)
    spell_out(found)
    take_numbers(found)
    return found


def phones(found: Found) -> list[str]:
    return [one.e164 for one in found.phones if isinstance(one, Phone)]


@pytest.mark.parametrize("text", SPELLINGS)
def test_take_numbers_reads_a_mobile_number_in_every_spelling(text: str) -> None:
    assert phones(taken(text)) == MOBILE


@pytest.mark.parametrize(("text", "numbers"), SEVERAL)
def test_take_numbers_parts_several_and_leaves_faxes_out(text: str, numbers: list[str]) -> None:
    assert phones(taken(text)) == numbers


@pytest.mark.parametrize("text", NO_PHONES)
def test_take_numbers_takes_no_sum_date_measure_account_or_licence_for_a_phone(text: str) -> None:
    assert phones(taken(text)) == []


@pytest.mark.parametrize("text", ["no rek: 1234-01-005678-53-4", "Telp (021) 550-1234 Fax (021) 550-1235"])
def test_take_numbers_tells_that_an_account_or_a_fax_was_left_aside(text: str) -> None:
    assert taken(text).unread


@pytest.mark.parametrize(
    ("text", "raw", "own"),
    [
        ("SIP3MI No. 81201550092230001", "SIP3MI No. 81201550092230001", True),
        ("NO IZIN: KEP. 229/MEN/2020", "IZIN: KEP. 229/MEN/2020", True),
        ("SIP2MI B. 118/SIP2MI/III/2026", "SIP2MI B. 118/SIP2MI/III/2026", False),
        ("SIUPPAK 45.11 Tahun 2024", "SIUPPAK 45.11 Tahun 2024", True),
        ("izinnya sudah ada pak: 81201550610007701", "81201550610007701", True),
        ("lewat SK Dirjen 21/2026", "SK Dirjen 21/2026", False),
    ],
)
def test_take_numbers_reads_a_licence_with_its_label(text: str, raw: str, own: bool) -> None:
    (licence,) = taken(text).licences
    assert (licence.raw, getattr(licence, "own", None)) == (raw, own)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Nomor Hong Kong 852 5550 7781", "+85255507781"),
        ("kerja di Bavet, wa 855-1255-5309", "+85512555309"),
        ("wa 855 12 555 309", "+85512555309"),
        ("pelayan, 280.000 yen, nomorku 81 90-5550-2211", "+819055502211"),
        ("Singapura, wa 65 8555 0177", "+6585550177"),
        ("loker Jepang wa 81255550123", "+6281255550123"),
        ("kerja di Malaysia, call 011-5550 1234", "+601155501234"),
        ("Kuantan, RM1,500, nomer Cik Siti 016 555 0123", "+60165550123"),
        ("kerja di Korea, 010-5550-8846", "+821055508846"),
        ("loker Korea wa 82112345678", "+6282112345678"),
        ("loker Malaysia wa 852 5550 7781", "+6285255507781"),
        ("loker Hong Kong wa 0852 5550 7781", "+6285255507781"),
        ("loker Hong Kong wa 62 852 5550 7781", "+6285255507781"),
    ],
)
def test_take_numbers_reads_a_country_code_without_its_plus_where_the_text_leads_to_it(text: str, number: str) -> None:
    found = Found(text)
    take_numbers(found)
    assert [one.e164 for one in found.phones if isinstance(one, Phone)] == [number]


@pytest.mark.parametrize("text", ["izinnya ada, telp 0812 0011 2233", "kepriben? nomere 0812 0011 2233"])
def test_take_numbers_takes_a_number_to_call_for_no_licence(text: str) -> None:
    assert (phones(taken(text)), taken(text).licences) == (MOBILE, [])


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("kerja di Hong Kong, telp 5550 7781", ["+85255507781"]),
        ("Singapura, wa 91234567", ["+6591234567"]),
        ("Singapura dan Hong Kong, wa 91234567", []),
        ("kerja di Taiwan, wa 91234567", []),
        ("kerja di Singapura, kantor Jl. Melati 5, telp 91234567", []),
    ],
)
def test_take_numbers_reads_eight_digits_as_dialled_in_the_one_place_named(text: str, number: list[str]) -> None:
    assert phones(taken(text)) == number


def test_take_numbers_takes_pay_behind_a_currency_for_no_number_to_call() -> None:
    found = Found("gaji OMR 110, lapor 110")
    take_numbers(found)
    assert [one.raw for one in found.phones] == ["110"]
    assert "OMR 110" in found.rest


def test_take_numbers_takes_no_reference_of_a_bank_and_a_public_number_behind_accounts() -> None:
    assert phones(taken("transfer berhasil tgl 14/03. No.ref 771200450089. Terima kasih")) == []
    assert phones(taken("Jgn transfer ke rekening orang, jgn titip paspor. Tanya 1500630. SMS gratis")) == ["1500630"]
    assert phones(taken("Diteruskan ke KDEI, sarankan 1955")) == ["1955"]

"""The message box: what it is taken for, and what of a message is read, left and withheld."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.core.facts import Fee, Pay, Taken
from verify.core.message.reader import Part, read_message

KNOWN = {"karya satria abadi", "kirana tujuh benua", "rukun setia migran"}


def part(text: str) -> Part:
    return read_message(text, "ID", KNOWN.__contains__)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("PT Karya Satria Abadi", Taken.NAME),
        ("karya satria abadi", Taken.NAME),
        ("apakah karya satria abadi resmi?", Taken.NAME),
        ("Pak Budi Santoso", Taken.NAME),
        ("0812-0011-2233", Taken.NUMBER),
        ("WA 0812-0011-2233", Taken.NUMBER),
        ("hrd@contoh.example", Taken.NUMBER),
        ("SIP3MI 81201141907610001", Taken.LICENCE),
        ("KEP 519/MEN/2012", Taken.LICENCE),
        ("81201141907610001", Taken.LICENCE),
        ("kerja ke Taiwan", Taken.MESSAGE),
        ("PT Karya Satria Abadi 0812-0011-2233", Taken.MESSAGE),
        ("loker Taiwan gaji 12 juta hub 0812-0011-2233", Taken.MESSAGE),
    ],
)
def test_read_message_tells_what_the_box_was_taken_for(text: str, kind: Taken) -> None:
    assert part(text).kind is kind


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("loker Taiwan dan Hong Kong", ("TW", "HK")),
        ("kerja di Laos (bukan Kamboja ya kak)", ("LA",)),
        ("tidak ada penempatan ke Kamboja, Laos, maupun Myanmar; ada ke Slovakia", ("SK",)),
        ("suami pulang dari malaysia, saya ditawari kerja ke saudi", ("SA",)),
        ("job jaga toko Macau via Singapura", ("MO",)),
        ("jangan tergiur jadi admin di Kamboja dengan gaji 12 juta", ()),
        ("Polres menggagalkan keberangkatan 11 pekerja ke Malaysia", ()),
        ("rahmat jasa jalan gak ke negeri ginseng?", ("KR",)),
        ("tiket ke Bangkok kami beli, kerja di Myawaddy", ("MM",)),
        ("mengaku liburan Istanbul, lalu mengaku mau kerja", ("TR",)),
        ("kerja kebun, gaji RM1700", ("MY",)),
        ("Open house maid HK 5.100 dollar, kerja", ("HK",)),
        ("petik anggur di Mildura, kerja di Dublin juga ada", ("AU", "IE")),
        ("kerja di Qatar, kontraknya tulisan arab semua", ("QA",)),
        ("KUPANG – Jaksa menuntut 8 tahun perekrut yang mengirim gadis ke Malaysia", ()),
        ("BP3MI: bila kerabat Anda ditawari jadi admin di Kamboja, mintalah ia menunda", ()),
        ("Info P4MI: paspor tiga warga disimpan pengurus di Kuching. Kalau ada yang mengajak, jangan ikut", ()),
        ("istri saya di Erbil ngurus rumah, kalau mau dipulangkan saya harus bayar", ("IQ",)),
        ("Th 2014 sy kerja ke Hongkong lwt sponsor. Skrg jualan cilok", ()),
        ("pemohon belanja di Istanbul katanya, ternyata kerja di Siprus", ("CY",)),
        ("Wisata ke Tokyo 6 hari, hotel ada. Tidak ada tanda akan bekerja", ()),
        ("ketemu di Kuching, lalu kerja ke Brunei", ("BN",)),
        ("Majikan lama saya di Singapura baik, sekarang mau kerja ke Kanada", ("CA",)),
        ("Dulu tahun 2019 saya kerja di Malaysia, sekarang ditawari Selandia Baru", ("NZ",)),
        ("izin kerja Malaysia dibatalkan, diganti kerja di Brunei", ("BN",)),
        ("Hotline KBRI Riyadh untuk WNI. Majikan wajib bayar gaji", ()),
        ("kerja sama lelaki Taichung merawat nenek", ("TW",)),
        ("kalo ada paspor lusa bisa ke Kuwait, kerja", ("KW",)),
        ("tetangga mulih seko Hong Kong, anakku kerja nang Taiwan", ("TW",)),
        ("BP3MI Serang: apabila Anda ditawari kerja di Myanmar, lapor", ()),
        ("Hati-hati modus baru! Ada oknum mengaku dari PT Duta Ampel mengajak ke Kanada", ()),
    ],
)
def test_read_message_finds_where_the_work_is(text: str, codes: tuple[str, ...]) -> None:
    assert part(text).destinations == codes


@pytest.mark.parametrize(
    "text",
    [
        "kerja Taiwan, uang sirih pinang 3 juta untuk mama",
        "kerja Taiwan, suaminya dikasih 5 juta biar ridho",
        "kerja Taiwan, uang 8 juta sdh sy antar ke ibumu",
        "kerja Taiwan, biaya jalan kami pinjami 30 juta",
        "kerja Taiwan, trus kalau cabut kena pinalti 40 juta",
        "kerja Taiwan, ingin mundur lalu disodori tagihan 12 juta",
        "kerja Taiwan. Minta pulang? harus nebus 75 juta",
        "kerja Taiwan, di dompet cuma 300 ribu",
        "kerja Taiwan, cicilan motor 700 ribu",
        "kerja Taiwan, sisanya 12 juta potong gaji",
        "kerja Taiwan, 1 adik kelas yg kamu gaet 500rb",
    ],
)
def test_read_message_takes_no_gift_debt_fine_or_purse_for_a_fee(text: str) -> None:
    read = part(text)
    assert (read.fees, read.pay) == ((), ())
    assert read.found.unread


@pytest.mark.parametrize(
    ("text", "pay"),
    [
        ("Kami buka pendaftaran perawat lansia ke Malaysia, RM 1.700", (1_700, "MYR", "month")),
        ("jadi ke Polandia tetap 1.050 euro?", (1_050, "EUR", "month")),
        ("telemarketing di Bangkok, 18 juta, tiket dari sana", (18_000_000, "IDR", "month")),
        ("potong sawit di Sabah, satu hari 55 ringgit", (55, "MYR", "day")),
        ("tukang batu di Christchurch, NZ$ 1.050 saminggu", (1_050, "NZD", "week")),
        ("kerja di kedai Johor seribu lima ratus ringgit", (1_500, "MYR", "month")),
        ("Sopir truk Rusia 180.000 rubel", (180_000, "RUB", "month")),
        ("laundry di Jeddah 1.600 SR", (1_600, "SAR", "month")),
        ("apakah benar membuka lowongan spa therapist di Seychelles dgn gaji 700 USD?", (700, "USD", "month")),
        ("jadi host live di Manila, 35 juta, kerja malam di kantor", (35_000_000, "IDR", "month")),
        ("jaga kios di Vanimo, 900 kina", (900, "PGK", "month")),
        ("Penghasilan 3.500-4.000 SAR sopir trailer Jeddah", (4_000, "SAR", "month")),
        ("uang makan 1.000 ringgit, gaji 1.700 ringgit, pelayan restoran Johor", (1_700, "MYR", "month")),
        ("booking job nanny Singapura SGD 650", (650, "SGD", "month")),
        ("diterima sebagai Welder di Abu Dhabi (AED 2.800/bulan)", (2_800, "AED", "month")),
        ("Suami di Oman, jadi supir, 200 rial", (200, "OMR", "month")),
        ("daftar tukang las di Brunei 30 dolar brunei sehari", (30, "BND", "day")),
    ],
)
def test_read_message_hears_wages(text: str, pay: tuple[int, str, str]) -> None:
    read = part(text)
    assert [(one.high, one.currency, one.period) for one in read.pay] == [pay]
    assert read.fees == ()


def test_read_message_takes_a_lower_wage_in_the_coin_of_the_one_promised() -> None:
    read = part("kilang di Ipoh, dulu janji 1.900 ringgit, di sini keluarnya 1.200 je")
    assert [(one.high, one.currency) for one in read.pay] == [(1_900, "MYR"), (1_200, "MYR")]


@pytest.mark.parametrize(
    ("text", "jobs"),
    [
        ("kerja cuci piring di kedai makan, Malaysia", ("cuci piring",)),
        ("LPK Sakura: hotel di Hokkaido, 110.000 yen", ("hotel",)),
        ("iya, las di Nagoya, 160.000 yen", ("las",)),
        ("dicari cewe utk resto di Macau", ("resto",)),
        ("ada kapal pesiar 900 USD di Italia", ("kapal pesiar",)),
        ("langsung ditempatkan di laundry Jeddah", ("laundry",)),
        ("Polandia. GUDANG 9 JUTA/BLN", ("GUDANG",)),
        ("ditawari jd sopir bus antar hotel Makkah", ("sopir bus",)),
        ("halo bu bidan, anak saya ke Taiwan jaga nenek", ("jaga nenek",)),
        ("yg jaga konter itu ponakan saya, ke Malaysia", ()),
        ("kami ini buruh tani, anak saya mau ke Jepang", ()),
        ("lewat kebun dan kali kecil ke Malaysia, jaga kios", ("jaga kios",)),
        ("mengaku ke Rumania. Kerja apa? Katanya bangunan atau gudang", ("bangunan", "gudang")),
        ("Bukan loker instan: perawat rumah sakit di Jerman", ("perawat rumah sakit",)),
    ],
)
def test_read_message_finds_the_work(text: str, jobs: tuple[str, ...]) -> None:
    assert tuple(one.casefold() for one in part(text).jobs) == tuple(one.casefold() for one in jobs)


def test_read_message_sorts_wages_from_fees_and_leaves_the_rest() -> None:
    read = part("job kaohsiung gaji NT$ 28.590, dp 2 juta ke rek a.n. Rini, uang saku 4 juta, batal ganti 12 juta")
    assert read.pay == (Pay(low=28_590, high=28_590, currency="TWD", period="month"),)
    assert read.fees == (Fee(amount=2_000_000, currency="IDR", to="person"),)
    assert read.found.unread


@pytest.mark.parametrize(
    ("text", "fee"),
    [
        (
            "job Taiwan, amankan slot 3jt ke rekening LPK Pijar Utara",
            Fee(amount=3_000_000, currency="IDR", to="company"),
        ),
        ("job Taiwan, admin awal 2,5jt ke OVO Rio Saputra", Fee(amount=2_500_000, currency="IDR", to="person")),
        ("job Taiwan, 38jt ke rekening Anang (BSI)", Fee(amount=38_000_000, currency="IDR", to="person")),
        (
            "job Taiwan, minta 17 juta ditransfer ke rek BSI Nurhayati",
            Fee(amount=17_000_000, currency="IDR", to="person"),
        ),
        ("job Taiwan, ongkos 4,5jt cash", Fee(amount=4_500_000, currency="IDR", to="unknown")),
        ("job Taiwan, Bu Endang bilang setor 3 juta dulu", Fee(amount=3_000_000, currency="IDR", to="person")),
        ("job Taiwan, potongan gaji 9.000 NT", Fee(amount=9_000, currency="TWD", to="unknown")),
        ("job Taiwan, tiket ditebus sendiri 4 juta", Fee(amount=4_000_000, currency="IDR", to="unknown")),
        (
            "job Taiwan, biaya 14 juta ke Siti Rahma, pegawainya, BNI",
            Fee(amount=14_000_000, currency="IDR", to="person"),
        ),
        ("job Taiwan, uang berkas 2 jt. Bayar ke kasir PT", Fee(amount=2_000_000, currency="IDR", to="company")),
        ("job Taiwan, medical 850rb dibayar ke klinik", Fee(amount=850_000, currency="IDR", to="company")),
        ("job Taiwan, bayar 9jt cash ke saya", Fee(amount=9_000_000, currency="IDR", to="person")),
        ("job Taiwan, biaya 55jt", Fee(amount=55_000_000, currency="IDR", to="unknown")),
        (
            "job Taiwan, biaya dibayar setelah perjanjian ke rekening perusahaan",
            Fee(amount=0, currency="IDR", to="company"),
        ),
    ],
)
def test_read_message_tells_to_whom_a_fee_goes(text: str, fee: Fee) -> None:
    assert part(text).fees == (fee,)


@pytest.mark.parametrize(
    "text",
    ["Taiwan, apa harus DP 2 juta dulu?", "WASPADA: jangan mau bayar DP 2 juta ke Taiwan", "kerja ke Taiwan, gratis"],
)
def test_read_message_makes_no_fee_of_a_question_or_a_warning(text: str) -> None:
    assert part(text).fees == ()


@pytest.mark.parametrize(
    "text",
    [
        "Servis AC panggilan, cuci AC 65rb. Langganan PT Tumaritis Logam, telp 0812-0011-2233",
        "UMRAH PLUS TURKI 12 HARI mulai 34,9 jt! DP 5 juta. Zaidan Barokah Tour - 0812-0011-2233",
        "Lowongan PT Sorowako Boga Timur di Makassar (bukan luar negeri), pengemas 6 org. HRD 0812-0011-2233",
        "DANA CEPAT CAIR 5jt-50jt hanya KTP, bunga 0,8 persen. Koperasi Mulia Rejeki. Hub Bpk Anwar 0812 0011 2233",
        "Loker dalam negeri, pabrik sepatu PT Cahaya Kulit Sentosa, info 0812-0011-2233",
        "Kak Dinda lulus S2 di Belanda, syukuran Ahad jam 10. Kabari ke nomorku 0812-0011-2233",
    ],
)
def test_read_message_takes_nothing_but_numbers_of_a_text_about_other_things(text: str) -> None:
    read = part(text)
    assert (read.found.companies, read.destinations, read.jobs, read.pay, read.fees) == ([], (), (), (), ())
    assert len(read.found.phones) == 1
    assert read.found.unread


def test_read_message_reads_visa_ages_departure_and_persons() -> None:
    terms = part("Loker Dubai usia 21-45, visa kunjungan dulu, berangkat tgl 25 Mei, hub Bu Rini Astuti").terms
    assert terms is not None
    assert (terms.visa, terms.ages, terms.persons) == ("visit", (21, 45), ("Bu Rini Astuti",))
    assert terms.departure == "berangkat tgl 25 Mei"


@pytest.mark.parametrize("text", ["visa kerja, bukan visa turis, ke Taiwan", "visa kerja resmi ke Taiwan"])
def test_read_message_hears_a_denied_visa(text: str) -> None:
    terms = part(text).terms
    assert terms is not None
    assert terms.visa == "work"


PIECES = st.sampled_from(
    "PT Karya Satria Abadi|lewat |ke Taiwan |bukan |gaji |Rp|7,5 jt|/bln|0812-0011-2233|nol delapan |(021) 550|, |. |\n"
    "|?|: |🇹🇼|SIP3MI 812|umur 18-|visa |rek a.n. |dari |& |-|/|Sdn Bhd|\u202e|fax|satu juta |dan |100%|wa.me/|@|é|ß"
    "|١٢".split("|")
)


@given(st.lists(st.one_of(PIECES, st.text(max_size=6)), max_size=40))
def test_read_message_is_total_and_forgets_nothing_between_two_readings(pieces: list[str]) -> None:
    text = "".join(pieces)
    first = part(text)
    assert part(text) == first
    assert all(one.low <= one.high for one in first.pay)
    assert "ID" not in first.destinations

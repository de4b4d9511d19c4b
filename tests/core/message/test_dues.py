"""What the sums of a message are for, and to whom a fee goes."""

from __future__ import annotations

import pytest

from verify.core.claim import Claim
from verify.core.message import read


def fees(message: str) -> set[str]:
    return {f"{one.amount} {one.currency} {one.to}" for one in read(Claim(message=message), lambda _: False).fees}


def pay(message: str) -> set[str]:
    found = read(Claim(message=message), lambda _: False).pay
    return {f"{one.low}-{one.high} {one.currency} {one.period}" for one in found}


@pytest.mark.parametrize(
    ("message", "told"),
    [
        # halves and coins in words
        ("Ke Taiwan titip satu setengah juta ke Bu Rina buat kunci kursi", {"1500000 IDR person"}),
        ("Biaya pelatihan dua juta setengah di kasir LPK Asa, ke Jepang", {"2500000 IDR company"}),
        ("Ongkos kapal enam ratus ringgit, kerja sawit di Sabah RM55 sehari", {"600 MYR unknown"}),
        ("Seribu orang sudah berangkat! Biaya Sejuta ke Pak Budi, kerja di Malaysia", {"1000000 IDR person"}),
        # wallets, houses, heads, offices that take it
        ("Booking kuota HK$500 ke PayMe Ce Lina, kerja Kanada CAD 16", {"500 HKD person"}),
        ("Sudah bayar 9 juta tunai di rumah Pak Slamet, kerja di Malaysia RM 1.500", {"9000000 IDR person"}),
        ("Bayarnya 12 juta per kepala ke Abah Gani, kerja PRT di Taif", {"12000000 IDR person"}),
        ("Masing-masing sudah keluar 5,5 juta ke Haji Mus, kerja ladang di Miri", {"5500000 IDR person"}),
        ("medical 900rb nang klinik, kerja ning Brunei", {"900000 IDR company"}),
        # papers and fares that one buys oneself
        (
            "Bayar medical 950rb di klinik sama paspor 650 ribu, ke Singapura",
            {"950000 IDR company", "650000 IDR unknown"},
        ),
        ("Paspor 350 ribu bayar sendiri di imigrasi, kerja di Taiwan", {"350000 IDR unknown"}),
        ("Bayar administrasi 475rb. Kirim nama dan foto ke Pak Hendra. Kerja di Jepang", {"475000 IDR unknown"}),
        # a question that takes it for granted, and one that does not
        ("Apakah wajar biaya proses 4 juta untuk kerja di Singapura?", {"4000000 IDR unknown"}),
        ("Apakah benar biaya proses 4 juta untuk kerja di Singapura?", set()),
        # parts told without "juta", a range, a sum before a count of days
        (
            "Bayar 7 juta sama Daeng Ngalle, separuh di sini 3,5 separuh lagi di sana 3,5. Kerja ke Malaysia",
            {"7000000 IDR person", "3500000 IDR person"},
        ),
        ("Biaya 500rb sampai 1 juta ke kantor, kerja di Korea", {"500000 IDR company", "1000000 IDR company"}),
        ("Biaya ke rek PT, lima juta tiga hari kemudian, kerja di Maldives", {"5000000 IDR company"}),
        ("Upah 25 dolar brunei per hari. 4jt semuanya, kirim ke BSI kakak", {"4000000 IDR person"}),
        ("Tiket aku bayar 600 dolar ke rekening asistennya, kerja di Dubai", {"600 USD person"}),
        ("Bayar 9jt ke rek. tour, kerja di Muscat", {"9000000 IDR company"}),
        # a price for all, a question that takes the sum for granted, a sum glued to its sign, "sek" that is no coin
        ("Korea pabrik Ansan. 28jt terima jadi, isinya ga usah diurai", {"28000000 IDR unknown"}),
        ("Terus jaminan 20 juta niku? Kerja ning Kanada", {"20000000 IDR unknown"}),
        ("Setor Rp5.000.000 ke rekening pribadi, kerja di Taiwan", {"5000000 IDR person"}),
        ("DP 3jt sek, transfer nang BRI jenengku, kerjo nang Taiwan", {"3000000 IDR person"}),
        ("Tanda jadi 500rb sdh diserahkan ke Hamdi, kerja di Brunei", {"500000 IDR person"}),
        ("mcu 780.000 langsung di kasir klinik, kerja di Amman", {"780000 IDR company"}),
        # sent home, with somebody, given back, of one who is let go, denied
        ("Gajian tgl 5 sy kirim 4 jt utk spp adik, di Taichung jaga ama", set()),
        ("Pemohon mengaku mau kerja di Johor, tiket balik tdk ada, uang 200rb", set()),
        ("Minta turun dari kapal cumi China, dijawab ganti biaya 35 jt dulu", set()),
        ("no 0812-0015-6620 yg minta 3 juta BUKAN kami, kapal Taiwan", set()),
        ("Atas penolakan menagih Rp10 juta sbg biaya pembatalan, kilang di Melaka", set()),
        # fines, gifts, pay for bringing others, cuts that there are not
        ("Kalau sesudah medical awak tak jadi pergi, kena sebelas juta. Kerja di Malaysia", set()),
        ("Nek mandeg kudu mbalekno 22 yuta, kerjo ning Hongkong", set()),
        ("Petugasnya kasih saya 4 juta katanya buat dapur, istri kerja di Jeddah", set()),
        ("Keluar kontrak sebelum setahun bayar $3.000, kerja di Kamboja gaji 900 dolar", set()),
        ("Kalau putus sebelum setengah tahun, bapak di kampung wajib nyetor 17 jt. PRT di Hong Kong", set()),
        ("Sangu nggo mak e ning ngumah 4 juta kontan, kerjo ning Jeddah", set()),
        ("Tiap bawa 1 orang 1,5 juta masuk kantongmu, loker Malaysia RM 1.700", set()),
        ("Potongan nol, job Hong Kong HKD 5.100", set()),
    ],
)
def test_read_tells_fees_and_who_is_paid(message: str, told: set[str]) -> None:
    assert fees(message) == told


@pytest.mark.parametrize(
    ("message", "told"),
    [
        # what came, and no more
        ("Dijanjikan USD 450, tp terima 300 tok, kapal cumi Busan", {"450-450 USD month", "300-300 USD month"}),
        ("Upah RM1.700 smpe 1.900 sebln, kilang di Miri", {"1700-1900 MYR month"}),
        # a period is told once for like wages
        ("Janjinya RM90 sehari di Johor, kerja bangunan, nyatanya cuma RM45", {"90-90 MYR day", "45-45 MYR day"}),
        ("dadi tukang kebon nggon keluarga sugih ning Brunei, BND 650", {"650-650 BND month"}),
        ("njaga kandang ayam ning Miri RM 45 sedinten", {"45-45 MYR day"}),
        ("Kerja di Poipet 900$ - 1.300$ + makan", {"900-1300 USD month"}),
        ("Kerja di Manila promosi kripto ₱60.000 sebulan", {"60000-60000 PHP month"}),
        ("yang mau keluar dari majikan, ada proyek di Taoyuan 2.200 NT/hari", {"2200-2200 TWD day"}),
        ("gaji tiga ratus dinar di Kuwait, perawat", {"300-300 KWD month"}),
        # a coin of several countries is that of the one of them where the work may be
        ("Awalnya janji Dubai, sampainya di Muscat, cleaning service, 120 rial", {"120-120 OMR month"}),
        # wages of old are none
        ("Saya dulu di Coffs Harbour, upah AU$ 30 per jam. Loker kerja Kanada CAD 16 per jam", {"16-16 CAD hour"}),
    ],
)
def test_read_tells_wages(message: str, told: set[str]) -> None:
    assert pay(message) == told

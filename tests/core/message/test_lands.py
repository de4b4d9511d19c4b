"""Where the work is: what a country named is to it, by the words before and behind it."""

from __future__ import annotations

import pytest

from verify.core.claim import Claim
from verify.core.message import read


def destinations(message: str) -> tuple[str, ...]:
    return read(Claim(message=message), lambda _: False).destinations


@pytest.mark.parametrize(
    ("message", "told"),
    [
        # of somebody who was there once, or whose people are there
        ("Aku eks kapal longline Fiji, mau ke Spanyol, kapal cumi 1.250 dolar", ("ES",)),
        ("Pernah tugas di Kuwait jadi nilai tambah. Perawat RS di Dammam 4.000 riyal", ("SA",)),
        ("Teteh saya masih di Singapura. Saya ditawari pabrik ban di Hungaria, gaji 700 euro", ("HU",)),
        ("Dia nyuruh keluar dari majikan Kaohsiung, kerja di hotel di Antalya, 1.200 dolar", ("TR",)),
        # … but of what was promised, and of those who go there again
        ("Dulu dijanjikan Jepang, sekarang kebun di Pahang", ("JP", "MY")),
        ("Saya pernah lima tahun di Kuwait dan kini dipanggil lagi, gaji 480 dinar", ("KW",)),
        ("Kursus dulu di Bandung terus ke Jepang, kerja kaigo", ("JP",)),
        ("Adik saya di Malaysia kerja kilang, malah dioper ke Brunei", ("MY", "BN")),
        # of those who are spoken to, worked for, served
        ("Halo mbak-mbak Hong Kong! Buka job hotel di Turki, 1.000 dolar sebulan", ("TR",)),
        ("Bosnya orang Cina, kerjanya di Singapura cuci piring, SGD 900", ("SG",)),
        ("Kerja chat calon pembeli dari Amerika, kantor di Phnom Penh, gaji 900 dolar", ("KH",)),
        ("PRT di Ipoh, majikan Cina, RM 1.500", ("MY",)),
        # a stop on the way, a journey told to officers, out and in for a stamp
        ("Rutenya Batam – Singapura – Phnom Penh, kerja admin 800 dolar", ("KH",)),
        ("jalurnya Lombok-Batam-Singapura baru terbang ke sana. Kerja di Doha 1.200 riyal", ("QA",)),
        ("Visa turis ke Dubai dulu, nanti diterusin ke Erbil, jaga anak 350 dolar", ("IQ",)),
        ('Tujuan ditulis "jalan-jalan ke Bangkok". Akan kerja operator slot di Poipet', ("KH",)),
        ("Keluar ke Brunei terus masuk lagi. Kerja ladang di Miri, RM 45 sehari", ("MY",)),
        # in capitals, and so no "if"
        ("KL MEMANGGIL! Pelayan kafe, 14 juta per bulan", ("MY",)),
        ("KL MAU IKUT KERJA KE JEPANG hub admin", ("JP",)),
        # of a language that is spoken there, of the old who are cared for; of a wage that is cut
        ("Jadi penerjemah China, kantor di Bokeo, 1.500 dollar", ("LA",)),
        ("Jaga ompung-ompung Cina di Tuen Mun, HK$5.100", ("HK",)),
        ("Majikan di Malaysia tolak upah awak enam bulan, kerja cuci gosok", ("MY",)),
        # promised and found, back with an employer of old, behind what somebody said, an embassy's name misused
        ("Janji kapal kargo Singapura, naiknya kapal cumi China, 450 dolar", ("SG", "CN")),
        ("Mau balik ke majikan lama di Hsinchu, jaga kakek", ("TW",)),
        ('Temannya yang ngomong:\n"Qatar, kerjanya salon, 3.500 riyal"', ("QA",)),
        ("KBRI KL buka 120 pekerja ladang. Hub petugas Anto", ("MY",)),
        ("Jaga mulut. Emak ulah kuatir, abdi ka pabrik nu di Taoyuan", ("TW",)),
        ("DUMAI — Sembilan orang masih menunggu speedboat. Ke Malaysia, ladang sawit, kata Sahrul", ("MY",)),
        ("Kerja di Brunei sudah 2 tahun, sekarang ditawari agensi Dubai jadi cleaner", ("BN", "AE")),
        ("Saya lahir di Arab, sekarang mau ke Qatar jadi driver", ("QA",)),
        ("Ke Kamboja? Jangan! Banyak yang disekap. Mending Taiwan lewat PT resmi", ("TW",)),
        ("Job Cina daratan ditutup, yang ada Hongkong", ("HK",)),
        # taken back
        ("Loker Jepang? BUKAN. Kami hanya Malaysia, sektor ladang, RM 1.700", ("MY",)),
        ("Brunei sudah penuh, sekarang sisa Malaysia saja, cleaner RM 1.500", ("MY",)),
        # on a ship, the flag
        ("Crew cumi bendera China, area Peru. 450 dollar per bulan", ("CN",)),
        # a list, the first of it behind any word
        ("Pabrik Taiwan dan Korea, biaya potong gaji", ("TW", "KR")),
        ("tercepat singapore & hongkong, potongan 6 bulan", ("SG", "HK")),
    ],
)
def test_read_takes_for_a_destination_only_where_the_work_is(message: str, told: tuple[str, ...]) -> None:
    assert destinations(message) == told


@pytest.mark.parametrize(
    "message",
    [
        "Dibutuhkan karyawati Toko Hongkong Busana Pasar Pagi. Jaga kasir. Gaji 2,1jt",
        "BARU BUKA! Kedai Nasi Lemak Johor, beli 2 gratis teh tarik",
        "tadi beli ayam korea 30rb sebungkus, pulsa mamah abis ya?",
        "Bisnis herbal Amerika, bonus sampai $500/bln, gabung tim kami",
        "Kartu debit Anda di MERCHANT TOKYO DONUT sebesar Rp 58.000 berhasil",
        'Posko relawan "Hongkong Corner" depan pasar, H. Anwar. Jalan mulus sampai kebun',
        "Toko Cahaya: mesin jahit Taiwan, kulkas Jepang seken, setrika uap Hongkong. Cicilan 350rb",
        "Teman2 yang baru tiba di Hongkong jadi penata laksana rumah, libur minggu hakmu",
        "Budhe mbiyen 6 taun ning Hongkong aman merga lewat sing ono ijine",
        "Kalau ada laki-laki ajak kerja di Malaysia, jang percaya",
        "⚠️ WASPADA IKLAN MANIS ⚠️\nBanyak akun menawarkan kerja admin ke Kamboja, Laos. Jangan tergoda.",
        "Diminta menunda izin apabila didapati:\na. visa ziarah;\nb. pekerjaan admin ke Kamboja atau Myanmar",
        "Inaq Sahrim mau menjenguk cucunya di Malaysia, bukan untuk bekerja. Anaknya kerja resmi di sana",
        "Ready ikan teri, bisa kirim ke TKI di Malaysia lewat jastip tiap Jumat",
        "HAK ABK: gaji tiap bulan. Lapor 0812-0066-0915 / +27 82 555 0144 (Cape Town)",
        "Konsulat RI Tawau: layanan paspor 12 Juni. Kalau paspor ditahan majikan, lapor",
        "Dicari admin toko HP di Nagoya Batam, 4,6jt, bahasa: Inggris dasar",
        "Gaji setara Malaysia, kerjanya di Batam",
        "5 ciri loker palsu: kerja cuma ngetik, negaranya Kamboja/Myanmar",
        "Menurut UU 18/2017, penempatan ke Arab Saudi untuk PRT masih moratorium.",
        "Bupati melepas 40 calon PMI program G to G ke Korea di pendopo",
    ],
)
def test_read_takes_no_shop_dish_rule_or_news_for_a_destination(message: str) -> None:
    assert destinations(message) == ()


def test_read_leaves_unread_what_it_set_aside() -> None:
    assert read(Claim(message="PRT ke Hongkong. Kantor di Ruko Singapura Square"), lambda _: False).unread
    assert read(Claim(message="Halo mbak-mbak Taiwan, job ke Turki"), lambda _: False).unread

"""Which work is offered: deeds with what stands between them and their object, and places that are no work."""

from __future__ import annotations

import pytest

from verify.core.claim import Claim
from verify.core.jobs import canonical_job
from verify.core.message import read


def jobs(message: str) -> list[str | None]:
    return [canonical_job(one) for one in read(Claim(message=message), lambda _: False).jobs]


@pytest.mark.parametrize(
    ("message", "told"),
    [
        # a count between a deed and its object
        ("Ke Singapura ngasuh 3 anak, SGD 650", ["babysitter"]),
        ("jaga dua toko di Macau, MOP 9.000", ["shop_worker"]),
        # a deed as it is spoken
        ("nukang cat kapal di Johor, RM 85 sehari", ["painter"]),
        ("Nganter paket naik motor di Dubai 2.500 dirham", ["delivery_rider"]),
        ("noreh getah di Sabah RM 50 sehari", ["plantation_worker"]),
        ("milah sampah plastik di Jepang 160.000 yen", ["recycling_worker"]),
        # the deed, not the place where it is done; a place told of again
        ("Kerja juru masak kapal ikan bendera Spanyol 900 euro", ["cook"]),
        ("Pekerja kilang perabot di Muar. Gaji RM1.700, levi ditanggung kilang", ["furniture_worker"]),
        # a place behind a country is the work
        ("Janjinya ke Polandia gudang farmasi, 3.900 zloty", ["warehouse_worker"]),
        ("Kedai makan Kelantan RM1.500. Bosnya orang Thailand", ["waiter"]),
        # what was promised, not what was once
        ("Dulu dibilang resepsionis salon di Deira, AED 3.000", ["receptionist"]),
        ("Pernah jadi welder diutamakan, kerja di Korea", ["welder"]),
        ("Saya dulu satpam, sekarang mau jadi PRT di Taiwan", ["domestic_worker"]),
        # places and people that are told of
        ("Nama hotel di Madinah tidak tahu, mau kerja jaga anak di Jeddah", ["babysitter"]),
        ("Dijemput di pom bensin, mau kerja kebun sayur di Malaysia", ["farm_worker"]),
        ("Sertipikat kebun diminta agen, kerja jaga nenek di Hong Kong", ["caregiver"]),
        ("Ijazah ditahan resepsionis. Ke Taiwan jaga pasien", ["caregiver"]),
        ("Ikatan Pelaut Buton: kapal Yunani cari masinis, buku pelaut ada", ["ship_engine_crew"]),
        ("Budidaya tiram Tongyeong, Korea #abk", ["aquaculture_worker"]),
        ("Loker Taiwan, gaji besar #caregiver", ["caregiver"]),
        # the place where the job before it is done, or the one named behind it
        ("Dicari tukang las argon, galangan di Ulsan, 2.450.000 won", ["welder"]),
        ('Pencuci piring, restoran "Bali Paradise" di Busan', ["kitchen_helper"]),
        ("Kerja di hotel sebagai tukang sapu, Doha 1.800 riyal", ["cleaner"]),
        ("Suami saya ke Fiji, buku pelautnya ditahan agen", ["fisherman"]),
        ("Ada penjelasan soal kerja ladang sawit di Sabah, RM1.700", ["plantation_worker"]),
        ("Ikut aku ke Dubai, aku carikan krj spa", ["therapist"]),
        # a field that nothing leads to, beside a job; a place of another sentence; a union
        ("Petik stroberi di Australia, 35 juta sebulan. Sampai kebun baru diganti visa kerja", ["fruit_picker"]),
        ("Wisata Penang. Hotel tdk ada, mau kerja ke Malaysia", []),
        ("SERIKAT PELAUT: anggota yg buku pelautnya ditahan agen di Fiji, lapor posko", []),
        ("OPEN ADMIN POIPET $900, tiket kami bayar", ["scam_office_job"]),
        ("NURSES! RS umum di Leipzig, 2.900 euro brutto", ["nurse"]),
        ("Majikan di Riyad, beberes di bumi majikan, 1.500 riyal", ["domestic_worker"]),
        # in Malaysia and in dialects
        ("Drebar lori di Johor RM2.500", ["driver"]),
        ("jadi orang gajian di rumah syekh, Riyadh 1.500 riyal", ["domestic_worker"]),
        ("olah ikan beku di Kaohsiung NT$29.500", ["food_processing_worker"]),
        ("Jagain ompung stroke di Penang 1.700 ringgit", ["caregiver"]),
        ("Promosiin situs bola di Mae Sot, 16 jt", ["scam_office_job"]),
        # of those who deny it, and at home
        ("Yang menawarkan kapal pesiar itu bukan kami. Kami ke pabrik elektronik di Penang", ["factory_worker"]),
        ("Pabrik kue di Bogor, UMP, mesin dari Korea. Pengemas 6 orang", []),
    ],
)
def test_read_takes_for_a_job_what_is_to_be_done(message: str, told: list[str]) -> None:
    assert jobs(message) == told

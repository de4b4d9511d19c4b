"""The companies that a message names, as the reader tells them and looks them up."""

from __future__ import annotations

import pytest

from verify.core.message.reader import Part, read_message

KNOWN = {"karya satria abadi", "kirana tujuh benua", "rukun setia migran"}


def part(text: str) -> Part:
    return read_message(text, "ID", KNOWN.__contains__)


@pytest.mark.parametrize(
    ("text", "companies"),
    [
        ("saya mau daftar di pt rukun setia migran tapi blm tau alamatnya", ["pt rukun setia migran"]),
        ("temenku berangkat lewat rukun setia migran, ke kaohsiung", ["rukun setia migran"]),
        ("lewat rukun setia migran zulkarnain ke kaohsiung", ["rukun setia migran zulkarnain"]),
        ("PT Alun Segara Mulia yg nyuruh, job korea", ["PT Alun Segara Mulia"]),
        ("PT Jatayu Kencana menempatkan pekerja ke Australia", ["PT Jatayu Kencana"]),
        ("PT Kirana Tujuh Benua mengatakan: hanya ke Jepang", ["PT Kirana Tujuh Benua"]),
        ("RUMBIA JAYA SENTOSA, PT (Bekasi) buka loker Hongkong", ["RUMBIA JAYA SENTOSA, PT"]),
        ("PT-nya Gilang Mahesa Persada, job taiwan", ["Gilang Mahesa Persada"]),
        ("Seri Delima Plantation Sdn Bhd, Pahang, perlu pekerja", ["Seri Delima Plantation Sdn Bhd"]),
        ("Zamrud Safar Travel membuka kesempatan kerja di Jepang", ["Zamrud Safar Travel"]),
        ("Yayasan Cahaya Perantau kirim ke Jerman", ["Yayasan Cahaya Perantau"]),
        ("PT Mekar Sari & PT Tirta Amerta job fair ke Jepang", ["PT Mekar Sari", "PT Tirta Amerta"]),
        ("PT Bestari Lontar bersama Disnaker, penempatan Malaysia", ["PT Bestari Lontar"]),
        ("aku daftar lewat bintang utama jaya ke Polandia", ["bintang utama jaya"]),
        ("sudah 19 hari di mes Bayanaka Global Karir, ke Polandia", ["Bayanaka Global Karir"]),
        ("hi kak, dari Bening Kelana Overseas, petik anggur di Australia", ["Bening Kelana Overseas"]),
        ("ini cahaya merapah lestari ya buat yang ke New Zealand", ["cahaya merapah lestari"]),
        (
            "sing ngurus pt bajra kencana sejahtera sing kantore cedak terminal, Malaysia",
            ["pt bajra kencana sejahtera"],
        ),
        ("Angklung Tujuh Nada, PT Nusa Lintang MITRA RESMI BP2MI ke Hong Kong", ["PT Nusa Lintang"]),
        ("disuruh lpk harapan timur jauh, magang Jepang", ["lpk harapan timur jauh"]),
        ("Perusahaan: Bintang Mas Perkasa. Tujuan: Brunei, kerja", ["Bintang Mas Perkasa"]),
        ("Agency Rizki Barokah di Cianjur nyari orang kerja ke Taiwan", ["Rizki Barokah"]),
        ("ditawari PT Sekar\nWangi Persada daerah Bogor, ke Taiwan", ["PT Sekar Wangi Persada"]),
        (
            "MELALUI AGEN RESMI KAMI PT BINTANG KARYA\nMANDIRI SEJAHTERA. KE JEPANG",
            ["PT BINTANG KARYA MANDIRI SEJAHTERA"],
        ),
        ("1) PT Bumi Mas Tenaga 2) PT Cahaya Insan. Malaysia", ["PT Bumi Mas Tenaga", "PT Cahaya Insan"]),
        ("daftar di PT Solusi Cepat Berangkat itu lho, ke Korea", ["PT Solusi Cepat Berangkat"]),
        ("PT SEKAR WANGI\nLOWONGAN TAIWAN\nPABRIK", ["PT SEKAR WANGI"]),
        ("temenku berangkat lewat rukun\nsetia migran, ke kaohsiung", ["rukun setia migran"]),
        ("lewat kantor rukun setia migran ke kaohsiung", ["rukun setia migran"]),
        ("pt larang kencana ini gimana, ke Taiwan", ["pt larang kencana"]),
        ("Bu Endang dr PT TP Perdana, ke Taiwan", ["PT TP Perdana"]),
        ("untuk lpk cahaya wotu kami tidak menemukan lowongan ke Jepang", ["lpk cahaya wotu"]),
        ("Mbak Sri bilang Duta Mitra Sejahtera itu resmi, ke Taiwan", ["Duta Mitra Sejahtera"]),
        ("agensi Seri Melur (KL) cari maid", ["Seri Melur"]),
        ("ngakune wakile Ciremai Adhi, kerja ning Miri", ["Ciremai Adhi"]),
        ("diambil Yat Nim Employment tujuh bulan di Hong Kong", ["Yat Nim Employment"]),
        ('di map tulisannya "Graha Migrasi Utama", ke Kroasia', ["Graha Migrasi Utama"]),
        ("— by eurokerja nusantara, ke Polandia", ["eurokerja nusantara"]),
        ("apa benar mutiara-hitam crew agency di Bitung? kapal Yunani", ["mutiara-hitam crew agency"]),
        ("PT Mekar Galuh Persada. Besoknya PT Mekar Galuh minta uang, ke Taiwan", ["PT Mekar Galuh Persada"]),
        ("bagi brosur Sinar Kencana Migrasi, ke Singapura", ["Sinar Kencana Migrasi"]),
        ("Welder Qatar — ALHAMBRA MANPOWER SUPPLY, Mumbai", ["ALHAMBRA MANPOWER SUPPLY"]),
        ("P.T. Tri Karsa Utama & CV. Tri Karsa satu perusahaan? Oman", ["P.T. Tri Karsa Utama", "CV. Tri Karsa"]),
        ("CPMI PT GUNA BHAKTI TENAGA DIHARAP KUMPUL, KE ABU DHABI", ["PT GUNA BHAKTI TENAGA"]),
        ("dengan Agensi Pekerjaan Harmoni Sdn Bhd, Malaysia", ["Agensi Pekerjaan Harmoni Sdn Bhd"]),
        ("LPK Bahasa Jepang di Semarang, kerja ke Jepang", []),
        ("ikut rombongan Lintas Samudra, ke Oman", ["Lintas Samudra"]),
        ("di kartu nama: WIRA KARYA GLOBAL, Dedi, job Polandia", ["WIRA KARYA GLOBAL"]),
        ("ada PT bernama Dua Putri Mandiri? ke Malaysia", ["Dua Putri Mandiri"]),
        ("PT.Inti\nKarya\nGlobal\n\nLoker Jepang", ["PT.Inti Karya Global"]),
        ("Penyalur : PT Arunika Segara\nWicaksana\nAlamat menyusul, ke Busan", ["PT Arunika Segara Wicaksana"]),
        ("PT Bumi Kartika\nCaregiver\nTaiwan", ["PT Bumi Kartika"]),
        ("Suamiku dikirim SAMUDRA BIRU NAWASENA kerja di kapal cumi Busan", ["SAMUDRA BIRU NAWASENA"]),
        ("tarsius emas mandri yg di manado itu terdaftar apa tidak? ke Hongkong", ["tarsius emas mandri"]),
        ("celebes rantau namanya itu usaha tapi kantornya nda ada, ke Sandakan", ["celebes rantau"]),
        ("ikut kelana marawola tour palu, kerja ke Muscat", ["kelana marawola tour"]),
        ("travel AL-MUZNA SASAK TOUR nawarin kerja di Mekkah", ["AL-MUZNA SASAK TOUR"]),
        ("PT. RTI Langsa yang proses, kerja di Malaysia", ["PT. RTI"]),
        ("dihubungi HRD Sentosa Global Placement, kerja di Kanada", ["Sentosa Global Placement"]),
        ("PT Rajawali Emas Cabang NTB buka job Arab", ["PT Rajawali Emas"]),
        ("perusahaan kami, Tirta Adi Samudra, sudah berizin, kapal Taiwan", ["Tirta Adi Samudra"]),
        ("medikal 850 ribu di Klinik Sehat Arunika, ke Hongkong", ["Klinik Sehat Arunika"]),
        ("Klinik Gigi Sehati buka lagi, kerja di Taiwan", []),
        ("bukan karna PT nya, PT ndak ada kasih uang, ke Taipei", []),
        ("ti pt naon? ka Valencia", []),
        ("Nama PT lupa, kerja ke Taiwan", []),
        ("setengah ke LPK pas masuk asrama, magang di Nagoya", []),
        ("dijemput bis PT bareng 11 peserta lain, job Penang", []),
        ("Menurut D, PT-nya belum punya SIP, ke Doha", []),
        ("Ricky Recruitment: itu resepsionis baru mas, kerja di Turki", []),
        ("bu rina sari itu resmi ga ya agennya? kerja ke Taiwan", []),
        ("sertifikat emas itu resmi, kerja las ke Korea", []),
        ("KERJA SUKSES GLOBAL MANDIRI KE POLANDIA", []),
        ("umurnya jadi dua puluh dua, lewat hutan kaki satu malam, ke Malaysia", []),
        ('ikut grup Telegram "Kerja Santai Sejahtera Abadi", ke Malaysia', []),
        ("pelatihan di BLK Ungaran dan BLK Jalan Kenari, ke Jepang", []),
        ("Dinas Tenaga Kerja Kabupaten, kerja ke Jepang", []),
        ("berangkat tanpa PT\nSiapkan sarung, kerja ke Malaysia", []),
        ("PT kita sendiri, kerja ke Malaysia, kirim cv n foto", []),
        ("sopir travel Kupang-Atambua, kerja ke Malaysia", []),
        ("lewat Dewi Puspa Sari, kerja ke Oman", []),
        ("Zero recruitment fee, staff nurse, Kuwait", []),
        ("PT Anda resmi? saya mau kerja ke Jepang", []),
        ("lewat Kantor Tenaga Kerja, ke Jepang", []),
        ("gak pake BLK segala, ke Polandia", []),
        ("BLK Provinsi Jawa Tengah, ke Jepang", []),
        ("kerja di PT Korea gaji 20 juta, kerja di Korea", []),
        ("kantor PT na jelas, ka Jepang", []),
        ("setor lewat ShopeePay Vera Lestari, ke Qatar", []),
        ("Wakil Kepala Desa Suka Maju, kerja di Taiwan", []),
        ("saya Dewi Puspa Sari, rek a.n. Putra Satria Wijaya, ke Taiwan", []),
        ("Perumahan Griya Harapan Jaya Sentosa, kerja di Taiwan", []),
        ("pelamar PT: 40 orang, kerja di Singapura", []),
        ("Mas Toni Jaya Doha: kirim ke rek istriku, kerja di Qatar", []),
        ("kerja di Taiwan, kursus dulu di BLK Kupang", []),
        ("Travel Pontianak Singkawang PP, bisa ke Malaysia", []),
        ("inyong dudu PT dudu apa, kerja nang Malaysia", []),
        ("Mbah Karto golek dewe, dudu PT. Layang tugas ora nduwe, Hong Kong", []),
        ("kirim 6 juta buat SPP Dik Ayu, salam dari Hong Kong", []),
        ("pt resmi kok bu, ke Singapura", []),
        ("nama pt nya ga mau sebut, job Singapura", []),
        ("LPK hanya kursus, bukan ke Jepang", []),
        ("saya perorangan, bukan PT bukan LPK, job Macau", []),
        ("naik travel ke bandara, kerja di Brunei", []),
        ("Bu Kirana dari Cirebon nawarin ke Taiwan", []),
    ],
)
def test_read_message_names_companies_as_they_are_written(text: str, companies: list[str]) -> None:
    assert part(text).found.companies == companies


@pytest.mark.parametrize("end", ["kami tidak tahu, ke Jepang", "anda bayar, ke Jepang", "sama gak ya, ke Jepang"])
def test_read_message_was_not_read_where_a_name_may_go_on(end: str) -> None:
    read = part(f"pt karya satria abadi {end}")
    assert (read.found.companies, read.found.unread) == (["pt karya satria abadi"], True)


def test_read_message_looks_up_every_writing_of_a_name_that_it_tells_once() -> None:
    read = part("PT Mekar Galuh Persada, katanya PT Mekar Galuh, ke Taiwan")
    assert (read.found.companies, read.written) == (
        ["PT Mekar Galuh Persada"],
        ("PT Mekar Galuh Persada", "PT Mekar Galuh"),
    )


def test_read_message_tells_a_name_without_the_town_behind_it_and_looks_up_the_whole() -> None:
    read = part("loker Taiwan dari PT Pinisi Tana Beru Makassar")
    assert (read.found.companies, read.written) == (["PT Pinisi Tana Beru"], ("PT Pinisi Tana Beru Makassar",))

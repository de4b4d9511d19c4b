"""What the words of an advert or a chat mean to the reader. Data only.

`ENDS_NAME` and `HARMLESS` differ on purpose: "bayar" ends a company's name, but a message that says "bayar" was not
fully read, and what was not read is never answered with "no warning".
"""

from __future__ import annotations

#: Words that no company's name holds (tests/core/test_message.py holds them against the bundled register): a name in
#: running text ends before them.
ENDS_NAME = frozenset(
    """
    buka membuka lowongan loker butuh membutuhkan menerima mencari cari hubungi hub kontak untuk dengan di ke
    dari yang akan sedang telah sudah adalah merupakan gaji negara tujuan no nomor nomer wa whatsapp hp telp tlp
    telepon cp resmi terdaftar minta nawarin menawarkan ditawari ditawarin mengajak kirim bayar biaya bekerja
    visa berangkat proses cepat gratis alamat ini itu dan atau bisa apakah apa ya tidak nggak gak katanya kata
    saya mau ingin daftar pendaftaran interview syarat usia umur pria wanita kontrak tahun bulan hari per izin
    ijin nib sip3mi sip2mi job posisi penempatan email call chat segera info minimal maksimal ada lagi tgl
    tanggal juta jt ribu rb rupiah nik ktp npwp paspor transfer rekening rek bca bri bni bsi lewat via
    bukan
    """.split()
)

#: Words that carry nothing a check would miss: talk, labels and connecting words.
HARMLESS = frozenset(
    """
    oleh sebagai dibutuhkan nomornya minat kontrak tahun
    buka membuka lowongan loker kerja bekerja pekerja hubungi hub kontak untuk dengan di ke dari yang adalah
    merupakan negara tujuan no nomor nomer wa whatsapp hp telp tlp telepon phone tel mobile cp email surel e
    mail ini itu dan apakah apa ya katanya kata saya kami anda mau ingin ada ditawari ditawarin menawarkan
    membutuhkan butuh menerima mencari info penempatan posisi job resmi terdaftar perusahaan perusahaannya nama
    namanya nya kantor tolong cek dicek mohon halo hai assalamualaikum salam kak pak bu min gan sis om bapak ibu
    terima kasih makasih selamat pagi siang sore malam dong deh sih kok kah iya yah luar negeri alamat izin ijin
    nib sip3mi sip2mi sippptki sipptki sk surat p3mi pjtki gaji juta jt ribu rb rupiah rp per bulan tgl tanggal
    hari
    """.split()
)

#: Words beside a number in a contact field.
CONTACT_LABELS = frozenset(
    """
    telp tlp telepon tel phone hp wa whatsapp mobile hub hubungi hotline cp call sms fax faks faksimile
    facsimile f email mail e kantor nomor nomer no dan atau and or ext pes ekst extension kontak pusat cabang
    """.split()
)

#: Words around a country or a job in its own field.
FIELD_WORDS = frozenset("ke di negara kota tujuan kerja sebagai jadi bagian posisi".split())

#: Words written short with a stop behind them, which ends no sentence.
SHORT_FORMS = frozenset(
    """
    jl jln no hub kab kec kel bpk ibu bu hj h drs dr ir ust sdr sdri tgl telp tlp tel hp cp pt p t cv a n an s d sd
    yth kep ext lt gg blok th thn bln min maks max rp nt usd b ass wr wb st prof cab kap ds dsn rt rw km gel add co
    ltd sdn no1 fax mr mrs ms
    """.split()
)

"""The words that tell what a sum is for. Data only: read in the tuning half of the labelled messages."""

from __future__ import annotations

PAY, FEE, NEITHER = "pay", "fee", "neither"

_WORDS = {
    PAY: """
        gaji gajinya gajih digaji bergaji upah upahnya upahan salary wage wages pendapatan penghasilan penghasilannya
        basic gapok thp income honor earn earning hasil borong borongan bayarannya dibayar gj paid gajian sallary
        allowance
    """,
    FEE: """
        bayar bayarnya membayar bayarin biaya biayanya dp pangkal administrasi transfer tf trf transferin setor stor
        disetor deposit fee potongan potong potongannya potgaji jaminan komitmen pendaftaran daftar registrasi
        registration tiket visa paspor medical kesehatan ujian jasa partisipasi ongkos ongkosnya lunasi pelunasan
        tahap cicilan angsuran iuran kontribusi paket mcu total tebus setoran pengurusan dokumen proses mahar sisanya
        modal keberangkatan diklat pelatihan pay tambahan kunci kirim ngirim mengirim nyetor menyetor booking ditagih
        nagih tagih ngunci tanda ongkosse titip nitip titipan cagaran tiketnya kursus modalin asuransi asrama
        verifikasi psikotes dimintai minta meminta mintai
        berkas amankan ngeluarin keluarin dikenakan dikenai
    """,
    NEITHER: """
        saku bonus bonusnya komisi komisinya lembur lemburan tunjangan overtime tips denda penalti penalty ganti
        mengganti balikin balikan mulangkeun dpt dpet nampi nampa nampani
    narima ditaruhnya ditaruhne dikasih dikasi diberi dapat dapet terima nerima cair pinjaman pinjam
        kasbon hutang utang fit ikatan hadiah saldo keluarga ortu sponsor panjar diwenehi dipinjami pegangan
        emak suami motor kontrakan listrik seragam harga levi insentif spp imbalan diterima santunan klaim mess konsumsi
        kas hutangnya mbalekno mbaleni mbalikno balekno ngembalikan kembalikan mengembalikan dikembalikan ngijoli
        utangnya
    """,
}
#: Word → what the sum beside it is for.
MEANS = {word: meaning for meaning, words in _WORDS.items() for word in words.split()}

#: Of money that comes: wages where a period is told.
COMING = frozenset("dapat dapet dpt dpet terima nerima nampi narima".split())
#: Cuts of wages.
CUTTING = frozenset("potongan potong potongannya potgaji dipotong".split())
#: Behind a sum: it was given to the worker's people.
GIVEN = frozenset("cair keluarga ortu dikasih dikasi sekepala kepala".split())
#: Beside one of these a sum to pay is a fine or a ransom, not a fee.
LEAVING = frozenset(
    """
    batal mundur pulang plg kabur keluar cabut ketangkap resign nyerah lapor dipulangkan dipulangin uih metu
    mengundurkan
    mandeg mandek leren muleh moleh lumpat mlayu berenti brenti
    membatalkan ngundurkeun mulih bali menarik undur angkat batalkan lepas putus berhenti minggat
    dilepas dilepaskan pembatalan dibatalkan pengunduran exit
    """.split()
)
#: Paid to be let go; but of a ticket or a form: its price.
RANSOM = frozenset("nebus tebus ditebus menebus tebusan pinalti penalti penalty denda didenda ganjaran".split())
#: Behind "diterima" the one who was taken on, not the money: "diterima sebagai welder".
TAKEN_ON = frozenset("sebagai jadi di bekerja kerja magang jd sbg".split())
#: People: told of beside a wage, they do not say what it is for.
KIN = frozenset("keluarga ortu sponsor emak suami".split())
#: … of a paper that comes out; of a wish to go back.
COMES_OUT = frozenset("nama namanya visa visanya izin ijin izinnya kontrak job hasil".split())
WISHES = frozenset("nak mau minta ingin pengen pengin arep".split())
RECEIPTS = frozenset("kuitansi kwitansi nota bukti kontrak".split())
#: Money for bringing others.
BRINGING = frozenset(
    "gaet gandeng narik bawain menggandeng ajak ngajak mengajak referral rekrut ngerekrut kepala sekepala".split()
)
OTHERS = frozenset("teman temen kawan orang".split())
REDEEMED = frozenset("tiket tiketnya formulir sendiri visa paspor".split())
#: Given so that somebody lets go.
GIFTS = frozenset(
    """
    sirih siri pengikat panyecep restu ikhlas ridho ridha rela merelakan okomama kukirimi dikirimi dikirimin
    kukirim dibere dibawakan bawakan bawain santunan mesin kulkas beras ngeculna lilo relakan lepasin hadiah
    angpao sangu sangune sangunya ngeculke ngeculake pegangan
    """.split()
)
TO_FAMILY = frozenset(
    """
    ibumu ibunya bapaknya bapakmu mamak mama mamanya emak emakmu suaminya suamimu istrinya istrimu pamajikan keluarga
    keluarganya ortu ortunya orangtua orangtuanya mertua mertuamu bini biyung biyunge kuitan
    """.split()
)
HANDING = frozenset(
    """
    antar antarkan kasih kasi dikasih dikasi diberi memberi menerima terima kirim kirimi titip titipin ngasih taruh
    tinggali
    tinggal transfer kasihkan disangoni nyangoni
    """.split()
)
#: Lent or laid out by the other side.
LOANS = frozenset(
    """
    kupinjami dipinjami pinjami pinjam pinjamin pinjaman dipinjamkan kutalangi talangi talangin ditalangi nalangi
    nalangin
    talangan tutup nutup tutupin nutupin ditutup bon utang hutang utangan diutangi epaenjam dipanjeri panjer panjar
    disaur
    ditanggulangi tanggulangi kasbon ngutang gantiin gadai digadai dicatet ditomboki nombokin ditanggeulan
    ditanggulang ditanggulangan dientasi ditangguhkan
    tempuhno tempuhke ditempuhke ditomboki tombokin madhimmi dhimmi
    nempuhi nempuhke dipinjemin minjemin
    """.split()
)
OWN = frozenset("sendiri sendirian dewe dhewe kantong".split())
#: Money that somebody has with him; numbers of people and goods.
POCKET = frozenset(
    """
    dompet bekal sangu saldo tabungan membawa member anggota follower followers pengikut iuran patungan arisan
    ngantongi dibawa dibawanya dibekali
    kantongi berbekal sangunya
    """.split()
)
#: Words that are of a cost where they stand beside it, and of an advert where they do not.
MAY_COST = frozenset(
    """
    pendaftaran daftar registrasi tiket visa paspor medical kesehatan ujian jasa proses paket tahap dokumen tanda kunci
    pelatihan kirim total tambahan keberangkatan diklat mengirim ngirim booking partisipasi modal
    """.split()
)
INTERNS = frozenset("magang internship kenshusei trainee jisshusei kepmagangan praktik lpk".split())
#: A question whether something is so, and one about what was paid.
WHETHER = frozenset("apakah bolehkah benarkah berapa brp masak emang bener".split())
DONE = frozenset("sudah sdh udah udh telah kemarin kmrn terlanjur rek rekening masuk".split())
#: Behind "biaya": it is to be paid.
PAID = frozenset("dibayar bayar membayar bayarnya dilunasi".split())
#: What interns get: wages beside "magang".
ALLOWANCES = frozenset("tunjangan saku allowance".split())
#: Beside one of these a sum that nothing else tells of is wages.
HIRING = frozenset("lowongan loker kerja job posisi bagian butuh dibutuhkan dicari jaga jadi jd cari kerjaan".split())
#: A wage that came out lower: "dijanjikan 350, cuma diberi 200 dolar".
ONLY = frozenset("cuma cuman hanya tinggal cm".split())
GOT = frozenset("diberi dikasih dikasi dapat dapet terima nerima diterima".split())
#: Behind a sum: what is got for bringing others.
BROUGHT = frozenset("kantongmu dompetmu sakumu".split())
#: Of a service in the country of work: a cost though it is told by the month.
SERVICES = frozenset("jasa agensi agency layanan service levi levy asrama mess".split())
#: Behind a word for a cut or a cost: there is none.
NONE_SUCH = frozenset(
    "nol nihil 0 gak ga nggak ngga tidak tdk tak ndak ora teu boten mboten tiada kosong bebas free".split()
)
#: A question that takes the cost for granted.
PRESUMED = frozenset("wajar normal lumrah kemahalan mahal kemurahan logis".split())
SELF = frozenset("saya sy aku ak gue gw inyong kulo abdi ambo beta sa".split())
#: Papers and fares that one buys oneself: paid to whom no other cost is paid.
BOUGHT = frozenset("paspor skck akte akta kk ktp tiket tiketnya ticket foto materai bpjs".split())
#: A question that asks for the money.
#: Right behind a sum that a question asks about, it is taken for granted: "jaminan 20 juta itu ke siapa?".
THAT = frozenset("itu tu tuh niku kuwi iku eta nya iki ini td tadi".split())
#: Behind a sum: it is a wage, after or before what is taken off.
CLEAR = frozenset("bersih resik nett net netto gross kotor bruto beresih".split())
#: Of a cost, and of jobs in an office of gamblers: "admin deposit".
JOBS_TOO = frozenset({"deposit", "transfer"})
#: … it is a price for all.
ALL_IN = (["all", "in"], ["terima", "jadi"], ["terima", "beres"], ["tau", "beres"], ["semua", "beres"], ["allin"])
#: Given back, and so neither wage nor fee.
GIVEN_BACK = frozenset("ganti ngganti nggantiin gantiin mengganti balikin mbalekno balekno mulihno".split())
#: Behind a sum, sent home from wages.
AT_HOME = frozenset("spp sekolah adik adek adikku adekku mak mamak emak anak anakku rumah kampung ibu bapak".split())
SENDS = frozenset("kirim ngirim kukirim tf transfer".split())
#: Of officers' notes: money that stands alone is what somebody has with him.
NOTED = frozenset("ngaku mengaku pemohon penumpang akui".split())
HANDED = frozenset("diserahkan disetor dibayar dikasih ditransfer diterima diminta".split())
#: Laid out by the other side, where a cut follows.
LAID_OUT = LOANS | frozenset("dahulukan didahulukan dahuluin didahuluin".split())
PLEASE = frozenset("bisa yuk oke ok dong sanggup".split())
#: What is got each time somebody is brought.
EACH = frozenset("tiap setiap per kalau kalo klo".split())
BRINGS = frozenset("bawa ngajak ajak mbawa ngasih".split())
#: A condition, before one of leaving: what then is to be paid is a fine.
IFS = frozenset("kalau kalo klo kl jika bila apabila lamun yen nek lek mun".split())
#: Behind a foreign sum that came: no more than it ("terima 300 tok").
NO_MORE = frozenset("tok thok doang saja aja ji bae wae hungkul sahaja je sj".split())
#: Before a sum, with one of `RECEIVERS` between: it is given to them.
GIVES = frozenset(
    """
    kasih kasi ngasih ngasi beri memberi memberikan dikasih dikasi diberi ninggalin ninggali meninggalkan menyerahkan
    nyerahin diserahi disodori nyodorin maringi ngewehi ngekeki menehi diparingi nyelipin diselipi bawain membawakan
    kase
    """.split()
)
RECEIVERS = SELF | frozenset(
    "kami ibu ibuku bapak bapakku mamak mama mamaku emak emakku ortu istri istriku suami suamiku keluarga".split()
)
NOT_GOING = frozenset("tak tidak tdk ga gak nggak ngga ndak nda ora teu batal urung sonde indak dak".split())

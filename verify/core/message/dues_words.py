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
        nagih tagih ngunci tanda ongkosse modalin
    """,
    NEITHER: """
        saku bonus bonusnya komisi komisinya lembur lemburan tunjangan overtime tips denda penalti penalty ganti
        mengganti balikin balikan mulangkeun dikasih dikasi diberi dapat dapet terima nerima cair pinjaman pinjam
        kasbon hutang utang fit ikatan hadiah saldo keluarga ortu sponsor panjar asrama diwenehi dipinjami pegangan
        emak suami seragam harga levi insentif imbalan diterima santunan asuransi klaim mess konsumsi kas hutangnya
        utangnya
    """,
}
#: Word → what the sum beside it is for.
MEANS = {word: meaning for meaning, words in _WORDS.items() for word in words.split()}

#: Of money that comes: wages where a period is told.
COMING = frozenset("dapat dapet terima nerima".split())
#: Cuts of wages.
CUTTING = frozenset("potongan potong potongannya potgaji dipotong".split())
#: Behind a sum: it was given to the worker's people.
GIVEN = frozenset("ditransfer cair keluarga ortu dikasih dikasi sekepala kepala".split())
#: Beside one of these a sum to pay is a fine or a ransom, not a fee.
LEAVING = frozenset("batal mundur pulang kabur keluar cabut ketangkap resign balik nyerah lapor".split())
#: Behind "biaya": it is to be paid.
PAID = frozenset("dibayar bayar membayar bayarnya dilunasi".split())
#: What interns get: wages beside "magang".
ALLOWANCES = frozenset("tunjangan saku allowance".split())
#: Beside one of these a sum that nothing else tells of is wages.
HIRING = frozenset("lowongan loker kerja job posisi bagian butuh dibutuhkan dicari jaga jadi jd cari kerjaan".split())

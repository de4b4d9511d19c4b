"""Sets of words that patterns of gifts, debts, penalties and costs share, by name; read by `sets`. Data only."""

from __future__ import annotations

SETS = {
    # Who recruits, and pays or takes.
    "recruiter": (
        "agen agency agensi ejen sponsor calo tekong pl perekrut penyalur tauke toke taukeh tokei mandor majikan "
        "kami dia perusahaan kantor syarikat koperasi kapten sekolah petugas yayasan lpk dunungan pembawa kapal "
        "kilang kebun"
    ),
    # Who is bought: the family; `lured` also whoever goes.
    "bought": (
        "ortu bapak mama suami istri keluarga wali mertua nenek kakek paman oma opa biyung simbah uwak orangtua "
        "kolot inaq amaq mbok"
    ),
    "lured": "@bought ibu saudara anak korban calon peserta pendaftar cpmi kakak nona putri keponakan warga perempuan",
    "present": (
        "uang sembako motor beras sirih babi sapi kambing kerbau emas hp tv tipi televisi kulkas santunan hadiah "
        "bingkisan voucher koper amplop gula minyak cincin kalung gelang perhiasan kain traktor semen seng genset "
        "rokok jajan okomama sangu sepeda sarung lemari kasur laptop pulsa angpao angpau mie renovasi cuci rice "
        "sugar"
    ),
    "prize": "hp motor emas laptop kalung cincin gelang sepeda sembako beras voucher koper",
    "applicant": "calon peserta pendaftar cpmi",
    "hand": (
        "kasih terima dapat serah antar titip tinggal tinggalin cair transfer kirim bawa sogok santuni sangoni "
        "bekal sodori tawar janji iming pegang kantongi"
    ),
    "agreed": "izin ikhlas setuju lepas dilepas restu rela luluh acc teken mengangguk ngangguk sepakat ngeculna",
    "willing": "ikhlas setuju lepas dilepas restu rela luluh acc mengangguk ngangguk sepakat ngeculna",
    "receive": (
        "terima dapat kasih dibagi janji tawar sogok sangoni santuni sodori pegang iming kantongi dijatah kebagian"
    ),
    "once": "kalau setelah supaya karena saat pas waktu langsung jika makanya hari baru syarat sebagai habis",
    # What was laid out, and what it was laid out for.
    "costs": (
        "biaya ongkos modal tiket visa paspor medical talang tambang levi levy permit pesawat akomodasi "
        "penempatan perjalanan keberangkatan proses uang $ belanja asuransi"
    ),
    "outlay": "biaya ongkos modal talang kasbon tiket utang levi levy permit belanja penempatan dana panjar",
    "fronted": (
        "tanggung biayai nombok talang bayar tutup keluar kasbon dahulukan bayari bayarin dimodali modal panjar"
    ),
    "repaid": "potong ambil cicil ganti bayar kembali lunas tagih tutup tolak hitung setor tarik perhitungkan",
    "payoff": "potong ambil cicil tagih tutup tolak hitung setor tarik perhitungkan lunas bayar",
    "lender": (
        "agen agency ejen sponsor calo perekrut penyalur tauke toke mandor majikan perusahaan kantor syarikat "
        "kapten yayasan lpk dunungan pl"
    ),
    "wage": "gaji slip gajian honor hasil upah kerja pendapatan",
    # Leaving, and what leaving costs.
    "going": (
        "batal cabut pulang mundur lari kabur berhenti resign bebas narik ogah nyerah tolak menolak putus "
        "pulangkan kepulangan ngundurkan undur dilepas"
    ),
    "backing_out": "batal cabut mundur lari kabur ogah undur ngundurkan narik",
    "demand": "wajib suruh minta tagih tuntut kena harus ancam diwajibkan siap siapkan mesti",
    "payback": "bayar ganti setor tebus lunas kirim transfer serah siapkan kasih nyetor balikin cicil",
    "punished": "denda tebusan tebus penalti kompensasi sanksi",
    "losses": "rugi semua seluruh lipat levi levy sisa modal biaya ongkos dobel",
    # Money before there is a contract.
    "signup": (
        "dp pangkal komitmen commitment tandajadi booking keseriusan aktivasi verifikasi validasi uangmuka downpayment"
    ),
    "ask": "minta suruh wajib harus kena tagih mensyaratkan diwajibkan pungut mohon ditarik tarik siapkan",
    "hand_over": "bayar setor transfer kirim lunas serah titip siapkan selesaikan tebus cicil",
    "stage": "kontrak perjanjian teken offer tes wawancara majikan seleksi apa hitam panggil interview",
    "then": "baru supaya langsung nanti kemudian terus lalu trus setelah",
    "spot": "slot kursi seat kuota nama lowongan jatah posisi antrian urutan berkas list calling tempat data sistem",
    "secure": "kunci booking book amankan lock pesan tahan reserve secure ngamanin ngunci",
    # Who is paid, and how.
    "payee": (
        "@person bapak saudara puan encik uncle aunty ko om cik makcik pakcik saudari bung mrs mr miss ms madam "
        "kyai gus ning nyai nci engkoh tulang sdri sdr ustadzah kakak kanda"
    ),
    "whose": "milik punya ada nama bernama atasnama jenenge name under namina",
    "folk": (
        "istri suami anak adik kakak saudara teman tante ipar om pacar sopir supir sekretaris bendahara ketua "
        "admin menantu mertua keponakan sepupu karyawan owner bos"
    ),
    "banks": (
        "bri bca bni mandiri bsi btn seabank jago permata cimb bank gopay ovo shopeepay linkaja maybank bank2 "
        "brilink wise union paypal niaga danamon jenius allo rhb publicbank btpn mega bukopin nobu bpd bjb jatim "
        "jateng"
    ),
    "coin": "uang $ tunai biaya ongkos kwitansi pembayaran dp setoran transfer setor bayar panjar",
    "proof": "kwitansi",
    # What says what the money is for.
    "listing": "rincian pecahan peruntukan hitungan pos catatan penjelasan jelas",
    "sheet": "kertas senarai catat tulis tulisan tertulis catatan list lembar hitam paper",
    "paid_sum": "biaya ongkos uang $ harga tarif total bayar dana kos angka tagihan",
    "lump": "total pokoknya pokok borongan paket globalnya segitu sakitu sakmono harga angka sekian semuanya",
    "put_off": (
        "nanti susul belakangan rahasia lisan lupa percaya wallahualam embuh entah mulut omongan gampang ribet "
        "bawel marah diam ngeles ketawa tersinggung"
    ),
    # What is paid first and given back later.
    "first_paid": (
        "tiket visa deposit medical tax pajak jaminan ongkos akomodasi biaya asuransi uang $ karantina seragam "
        "pesawat permit levi kapal taksi feri travel tambang titipan legalisir kurir pcr tes cukai penerbangan"
    ),
    "fare": (
        "tiket visa deposit medical tax pajak jaminan ongkos akomodasi biaya asuransi karantina seragam pesawat "
        "permit levi taksi feri travel tambang titipan legalisir kurir pcr tes cukai penerbangan"
    ),
    "give_back": "ganti kembali refund klaim claim pulangkan restitusi",
    "when_there": (
        "setelah sampai saat pas begitu tiba sana gaji akhir kalau upah kerja bandara pertama penuh utuh nanti "
        "dua pelabuhan kapal pabrik besok"
    ),
}

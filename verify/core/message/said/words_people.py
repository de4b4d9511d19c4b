"""Words of people, offices and of what they do to one another, as people spell them; read by `words`. Data only."""

from __future__ import annotations

SPELLINGS = """
keluarga: kluarga keluarganya family
ortu: orangtua ortunya parents wongtuwo
bapak: bapa bapaknya bpk papa ayah ayahnya abah
mama: simak mamak emak ibunya mamah mamanya mak enyak inaq amaq simbok
suami: salaki suaminya laki husband bojo misua bojoku
istri: pamajikan istrinya bini wife istriku
izin: widi ngidinan dizinkan izinkeun ngijinkeun ijin ijinnya izinkan mengizinkan ngizinin diizinkan ijinkan
  ngijinin izinin perizinan licence license lisensi ijine izine ngizinkan lesen
ikhlas: diikhlaskan merelakan mengikhlaskan ngikhlasin rela ridho ridha iklas
kantor: ktr kantornya office kantore ofis pejabat kntr kantornyo
wa: whatsapp whatsap watsap whatsaap
telegram: tele
facebook: fb pesbuk fesbuk efbi
tiktok: tik-tok tiktoknya
instagram: ig insta
medsos: marketplace sosmed socmed
internet: online daring
kementerian: kementrian kemnaker kemenaker bp2mi kp2mi kemenp2mi p2mi bnp2tki kemlu kemenlu kedutaan kbri embassy
  ministry kedubes konsulat konjen kedutaanbesar
disnaker: disnakertrans dinas naker depnaker
bp3mi: p4mi bp3tki ltsa
imigrasi: imigresen immigration kanim imigrasinya imigrasine
petugas: pegawai officer petugasnya
majikan: sir bos boss employer juragan tuan
perusahaan: pt company perusahaannya pjtki pptkis firma companies perusahaane
hp: hapenya handphone hape ponsel telepon hp-nya telpon tlpn hengpon telefon phone telepun
kunci: ngunci dikonci dirantai digerendel dikunci digembok gembok dikunciin dikurungin terkunci
sekap: dikurung kurung disekap penyekapan disekapnya
jaga: dijaga dijagain penjaga menjaga
siapa: saha sapa siapapun siapasiapa siapa2 sopo anyone
tetangga: tonggo tanggane tetanggamu
kades: lurah kepaladesa kepdes pakkades
polisi: tentara pulis polsek polres polri aparat tni pulisi
rahasia: rahasiakan dirahasiakan rahsia secret merahasiakan
ancam: ditakuti ditakutin diteror dibentak ditampar dipukul digebukin nakutin diancam ngancem mengancam ancaman
  ancamnya diancem
diam: diem menengsaja bungkam
oknum: jenderal jendral
backing: pelindung dilindungi koneksi beking bekingan backingan dibekingi bekingnya dibacking
atur: dibereskan bereskan diberesin beresin diatur kondisikan dikondisikan settingan disetting diaturin ngatur
  setting
teman: temen kawan konco kanca friend friends temannya tmn rekan tman sahabat
saudara: adek adhi dek uwa sodara dulur kakak adik keponakan ipar basodara sepupu
ajak: diajak ngajak mengajak ajakan nawarin ngajakin bawa mbawa membawa dibawa rekrut ngrekrut bring
kenal: dikenal kenalan kenalnya kenaln
pacar: ayang yayang bebeb crush jadian pacaran pacarnya kekasih boyfriend kabogoh gebetan cowokku pacarku tunangan
disetrum: setrum dipukuli disiksa
sayang: cinta cintaku loves beb yank
dating: jodoh litmatch bumble badoo2 tinder michat omi tantan badoo kencan
anak: anakku anaknya bocah budak gadis
saya: awak sy aku beta gue gw ane kula abdi ambo sya gua saye tiang inyong nyong enyong kulo aing
kami: kita kitorang katong dong dorang
dia: beliau doi mereka
hotel: penginapan
undang: mengundang diundang undangan
orang: org uwong wong seseorang
calo: tekong taikong makelar broker blantik pialang calonya pengepul runner
perantara: middleman mediator
syarikat: sharikat agensi agency lembaga
surattugas: penugasannya
kunjung: berkunjung mengunjungi dikunjungi kunjungi visited kunjungin disambangi mampir
salur: menyalurkan nyalurin nyalurkan disalurkan nyaluraken
solo: mandiri freelance freelancer independen
bernaung: naungan bendera berafiliasi afiliasi terikat
bekas: eks pensiunan purna
pemerintah: government govt kerajaan pemkab pemda pemprov
catut: mencatut dicatut nyatut pencatutan ngatasnamakan mengatasnamakan ngatasnamain mengatasnamai mengaku-aku
lambang: emblem berlambang
kop: berkop
logo: logonya berlogo
tamu: visitors
garap: digarap digodok godok digodog
antri: antre antrean antrian ngantri ngantre queue mengantre mengantri ngantrian
permohonan: dimohon dimohonkan mohonkan memohon apply applied submit
perpanjang: diperpanjang perpanjangan renew renewal memperpanjang diperbarui diperbaharui
kantongi: mengantongi dikantongi
agen: ejen agent agents ejennya agene
alun2: alunalun
alamat: address alamatnya alamate
layani: dilayani ngelayani dilayanan
virtual: remote
pindah2: pindahpindah
idcard: nametag
japri: pm chatpribadi
program: programme programmes programe
bibi: aunt auntie bulik bude budhe uwak
nemu: menemukan temukan found
youtube: yutub youtuber
ajari: diajari diajarin diajar mengajari taught
alih: dialihkan mengalihkan dialokasikan alokasikan dialih pengalihan alihkan
pindah: dipindah dipindahkan dipindahin pindahkan dipindahno
kompetensi: uk
dijual: sold
bahasa: basa bhs language berbahasa boso
lihat: liat ngeliat melihat dilihat liatin diliat ningali ndelok delok deleng
jadinya: dadine jadine ujungnya ujung-ujungnya
tangga: anaktangga
jadi: menjadi jd
padahal: padohal pdhl padahalan
seharusnya: harusnya mestinya semestinya kudune kuduna
jelas: diterangkan
warung: warunge warungnya
judi: taruhan betting gambling perjudian
game: gim
sana: sinan ditu kono kana
nomor: nomer nomere nomerna nomornya nombor
"""

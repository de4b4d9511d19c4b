"""Towns behind a company's name ("PT X Malang"): regencies and cities of config/places, squeezed. Data only.

Source: Kemendagri codes (config/places/regencies.csv, ODbL 1.0), without "Kabupaten" and "Kota", of one or two words.
"""

from __future__ import annotations

_ONE_WORD = """
    agam alor ambon asahan asmat badung balangan balikpapan bandung banggai bangka bangkalan bangli banjar
    banjarbaru banjarmasin banjarnegara bantaeng bantul banyuasin banyumas banyuwangi barru batam batang batanghari
    batu bekasi belitung belu bengkalis bengkayang bengkulu berau bima binjai bintan bireuen bitung blitar blora
    boalemo bogor bojonegoro bombana bondowoso bone bontang boyolali brebes bukittinggi buleleng bulukumba bulungan
    bungo buol buru buton ciamis cianjur cilacap cilegon cimahi cirebon dairi deiyai demak denpasar depok
    dharmasraya dogiyai dompu donggala dumai ende enrekang garut gianyar gorontalo gowa gresik grobogan gunungkidul
    gunungsitoli indramayu jakarta jambi jayapura jayawijaya jember jembrana jeneponto jepara jogja jombang kaimana
    kampar kapuas karanganyar karangasem karawang karimun karo katingan kaur kebumen kediri keerom kendal kendari
    kepahiang kerinci ketapang klaten klungkung kolaka konawe kotabaru kotamobagu kudus kuningan kupang labuhanbatu
    lahat lamandau lamongan landak langkat langsa lebak lebong lembata lhokseumawe lingga lumajang luwu madiun
    magelang magetan majalengka majene makassar malaka malang malinau mamasa mamuju manado manggarai manokwari mappi
    maros mataram maybrat medan melawi mempawah merangin merauke mesuji metro mimika minahasa mojokerto morowali
    mukomuko muna nabire nagekeo natuna nduga ngada nganjuk ngawi nias nunukan pacitan padang padangsidimpuan
    palangkaraya palembang palopo palu pamekasan pandeglang pangandaran paniai parepare pariaman pasaman pasangkayu
    paser pasuruan pati payakumbuh pekalongan pekanbaru pelalawan pemalang pematangsiantar pesawaran pidie pinrang
    pohuwato ponorogo pontianak poso prabumulih pringsewu probolinggo puncak purbalingga purwakarta purworejo
    rembang sabang salatiga samarinda sambas samosir sampang sanggau sarmi sarolangun sawahlunto sekadau seluma
    semarang serang seruyan siak sibolga sidoarjo sigi sijunjung sikka simalungun simeulue singkawang sinjai sintang
    situbondo sleman solo solok soppeng sorong sragen subang subulussalam sukabumi sukamara sukoharjo sumbawa
    sumedang sumenep supiori surabaya surakarta tabalong tabanan takalar tambrauw tangerang tanggamus tanjungbalai
    tapin tarakan tasikmalaya tebo tegal temanggung ternate toba tolikara tomohon trenggalek tual tuban tulungagung
    wajo wakatobi waropen wonogiri wonosobo yahukimo yalimo yogyakarta
"""
_TWO_WORDS = """
    aceh barat, aceh besar, aceh jaya, aceh selatan, aceh singkil, aceh tamiang, aceh tengah, aceh tenggara, aceh
    timur, aceh utara, banda aceh, bandar lampung, bandung barat, banggai kepulauan, banggai laut, bangka barat,
    bangka selatan, bangka tengah, barito kuala, barito selatan, barito timur, barito utara, batu bara, bau bau,
    belitung timur, bener meriah, bengkulu selatan, bengkulu tengah, bengkulu utara, biak numfor, bolaang mongondow,
    bone bolango, boven digoel, buru selatan, buton selatan, buton tengah, buton utara, deli serdang, empat lawang,
    fak fak, flores timur, gayo lues, gorontalo utara, gunung mas, halmahera barat, halmahera selatan, halmahera
    tengah, halmahera timur, halmahera utara, humbang hasundutan, indragiri hilir, indragiri hulu, intan jaya,
    jakarta barat, jakarta pusat, jakarta selatan, jakarta timur, jakarta utara, kapuas hulu, kayong utara,
    kepulauan anambas, kepulauan aru, kepulauan mentawai, kepulauan meranti, kepulauan sangihe, kepulauan selayar,
    kepulauan seribu, kepulauan sula, kepulauan talaud, kepulauan tanimbar, kepulauan yapen, kolaka timur, kolaka
    utara, konawe kepulauan, konawe selatan, konawe utara, kotawaringin barat, kotawaringin timur, kuantan singingi,
    kubu raya, kulon progo, kutai barat, kutai kartanegara, kutai timur, labuhanbatu selatan, labuhanbatu utara,
    lampung barat, lampung selatan, lampung tengah, lampung timur, lampung utara, lanny jaya, lombok barat, lombok
    tengah, lombok timur, lombok utara, lubuk linggau, luwu timur, luwu utara, mahakam ulu, maluku tengah, maluku
    tenggara, mamberamo raya, mamberamo tengah, mamuju tengah, mandailing natal, manggarai barat, manggarai timur,
    manokwari selatan, minahasa selatan, minahasa tenggara, minahasa utara, morowali utara, muara enim, muaro jambi,
    muna barat, murung raya, musi banyuasin, musi rawas, nagan raya, nias barat, nias selatan, nias utara, ogan
    ilir, padang lawas, padang panjang, padang pariaman, pagar alam, pakpak bharat, pangkal pinang, parigi moutong,
    pasaman barat, pegunungan arfak, pegunungan bintang, pesisir barat, pesisir selatan, pidie jaya, polewali
    mandar, pulang pisau, pulau morotai, pulau taliabu, puncak jaya, raja ampat, rejang lebong, rokan hilir, rokan
    hulu, rote ndao, sabu raijua, serdang bedagai, sidenreng rappang, solok selatan, sorong selatan, sumba barat,
    sumba tengah, sumba timur, sumbawa barat, sungai penuh, tana tidung, tana toraja, tanah bumbu, tanah datar,
    tanah laut, tangerang selatan, tanjung pinang, tapanuli selatan, tapanuli tengah, tapanuli utara, tebing tinggi,
    teluk bintuni, teluk wondama, tidore kepulauan, toli toli, toraja utara, tulang bawang, way kanan
"""

TOWNS = frozenset(_ONE_WORD.split()) | frozenset(" ".join(town.split()) for town in _TWO_WORDS.split(","))

"""Other words for destinations: cities, nicknames, adjectives and spellings beside the names of `countries`.

Cities: those that adverts and press pages name, with those of the 25 destinations that Indonesian workers go to most
(background knowledge; no official table was read). Nicknames: as Indonesian newspapers use them. No word here is a
regency or province of Indonesia (tests/core/test_places.py holds that), or an everyday Indonesian word: "Malaka",
"Perak", "Lima" and "Mie" stand for other things first. Data only; phrases are parted by commas.
"""

from __future__ import annotations

#: The destinations for which at least two cities are known.
COMMON_DESTINATIONS = tuple("TW HK MY SG KR JP SA BN AE QA KW OM BH JO TR PL HU IT DE AU NZ PG MV MO US".split())

CITIES: dict[str, str] = {
    "AE": "dubai, dubay, abu dhabi, abudabi, abu dabi, sharjah, ajman, ras al khaimah, fujairah, al ain",
    "AU": "sydney, melbourne, brisbane, perth, adelaide, darwin, canberra, queensland, new south wales, tasmania",
    "BH": "manama, muharraq, riffa",
    "BN": "bandar seri begawan, seri begawan, kuala belait, tutong, temburong, bandar brunei",
    "CA": "toronto, vancouver, montreal, ottawa, calgary, alberta",
    "CH": "zurich, jenewa, geneva",
    "CN": "beijing, shanghai, guangzhou, shenzhen, guangdong, fujian, xiamen, hainan, kunming, yunnan",
    "CY": "nicosia, limassol, larnaca",
    "CZ": "praha, prague, brno",
    "DE": "berlin, hamburg, munchen, munich, frankfurt, stuttgart, dusseldorf, leipzig, dresden, bremen",
    "DZ": "algiers, aljir",
    "EG": "kairo, cairo, alexandria, iskandariyah",
    "ES": "madrid, barcelona",
    "FJ": "suva",
    "FR": "marseille, lyon",
    "GB": "london, manchester, birmingham, liverpool, skotlandia, scotland, wales",
    "GR": "athena, athens",
    "HK": "kowloon, tsim sha tsui, causeway bay, yuen long, tsuen wan, sha tin, mong kok, new territories, wan chai",
    "HR": "zagreb",
    "HU": "budapest, debrecen, gyor",
    "IL": "tel aviv, yerusalem, jerusalem",
    "IN": "new delhi, mumbai, kolkata, chennai, bangalore",
    "IQ": "baghdad, bagdad, erbil, basra, basrah, sulaymaniyah, kurdistan",
    "IR": "teheran, tehran",
    "IT": "roma italia, milano, napoli, torino, venesia, palermo, sisilia, sardinia",
    "JO": "amman, irbid, aqaba, zarqa",
    "JP": (
        "tokyo, tokio, osaka, nagoya, yokohama, kyoto, fukuoka, sapporo, hokkaido, kobe, hiroshima, okinawa, chiba, "
        "saitama, kanagawa, ibaraki, gunma, aichi, kagoshima, kumamoto, shizuoka, sendai, niigata, nagano, gifu, "
        "toyama, ishikawa, hamamatsu, kawasaki city"
    ),
    "KH": (
        "phnom penh, pnom penh, phnompenh, sihanoukville, sihanouk ville, sihanouk, preah sihanouk, poipet, poi "
        "pet, bavet, chrey thom, siem reap, koh kong, svay rieng, oddar meanchey, osmach, o smach, bokor, kampot, "
        "kandal"
    ),
    "KR": (
        "seoul, busan, incheon, daegu, daejeon, gwangju, ulsan, suwon, ansan, gimhae, changwon, jeju, gyeonggi, gangwon"
    ),
    "KW": "kuwait city, hawalli, salmiya, jahra, farwaniya, fahaheel",
    "LA": "vientiane, viantiane, golden triangle, segitiga emas, bokeo, boten, ton pheung, luang prabang",
    "LB": "beirut",
    "LY": "tripoli, benghazi",
    "MA": "casablanca, rabat, marrakesh",
    "MM": (
        "yangon, rangoon, myawaddy, myawadi, miyawadi, mandalay, naypyidaw, kk park, shwe kokko, shwekokko, "
        "laukkai, laukkaing, kokang, tachileik, muse township, payathonzu, hpa an"
    ),
    "MO": "taipa, coloane, cotai",
    "MP": "saipan, tinian",
    "MU": "port louis",
    "MV": "maldive, hulhumale, addu, male maladewa",
    "MY": (
        "cameron highland, cameron highlands,"
        " kuala lumpur, kualalumpur, port dickson, muar, miri, taiping, sungai petani, sepang, kajang, rawang, "
        "kulai, skudai, segamat, kota tinggi, kemaman, temerloh, bentong, teluk intan, limbang, mukah, serian, "
        "kinabatangan, kudat, johor, johor bahru, johor baru, johor baharu, pasir gudang, batu pahat, kluang, muar "
        "johor, penang, pulau pinang, pinang malaysia, butterworth, george town, georgetown penang, kulim, sabah, "
        "kota kinabalu, sandakan, tawau, tawao, lahad datu, semporna, keningau, serawak, sarawak, kuching, kucing "
        "sarawak, miri sarawak, bintulu, sibu, tebedu, selangor, shah alam, syah alam, klang, kelang, port klang, "
        "petaling jaya, putrajaya, cyberjaya, seremban, negeri sembilan, melaka, malacca, ipoh, perak malaysia, "
        "negeri perak, pahang, kuantan, cameron highlands, genting highlands, genting highland, kelantan, kota "
        "bharu, kota baharu, terengganu, trengganu, kedah, alor setar, langkawi, perlis, padang besar, labuan "
        "malaysia, semenanjung malaysia, wilayah persekutuan"
    ),
    "NL": "amsterdam, rotterdam, den haag",
    "NZ": "auckland, wellington, christchurch, queenstown, hamilton nz",
    "OM": "muscat, maskat, salalah, sohar, nizwa, duqm",
    "PG": "port moresby, vanimo, kota lae, wewak",
    "PH": "manila, cebu, davao, pampanga, tarlac, bamban, makati, pasay, luzon, angeles city",
    "PK": "islamabad, karachi, lahore",
    "PL": "warsawa, warsaw, krakow, gdansk, wroclaw, poznan, lodz, katowice",
    "PS": "ramallah, tepi barat palestina",
    "PT": "lisbon, lisboa",
    "QA": "doha, al khor, lusail, ras laffan, al wakrah",
    "RO": "bukares, bukarest, bucharest, cluj, timisoara",
    "RS": "beograd, belgrade",
    "RU": "moskow, moscow, saint petersburg",
    "SA": (
        "jeddah, jedah, jedda, riyadh, riyad, riyadl, mekah, mekkah, makkah, mecca, madinah, medinah, medina, "
        "dammam, damam, khobar, al khobar, tabuk, taif, thaif, abha, buraidah, yanbu, jubail, khamis mushait, "
        "najran, hail saudi, neom"
    ),
    "SB": "honiara",
    "SD": "khartoum",
    "SG": "jurong, changi singapura, woodlands singapura, tuas singapura, bukit timah",
    "SK": "bratislava, kosice, trnava, nitra",
    "SY": "damaskus, damascus, aleppo",
    "TH": "bangkok, mae sot, maesot, phuket, pattaya, chiang mai, chiang rai, hat yai, hatyai, songkhla, aranyaprathet",
    "TL": "dili",
    "TN": "tunis",
    "TR": "istanbul, ankara, antalya, izmir, bodrum, alanya, kusadasi",
    "TW": (
        "taipei, new taipei, taipe, taypei, taoyuan, tao yuan, hsinchu, taichung, tai chung, tainan, kaohsiung, "
        "kaoshiung, gaosiong, keelung, changhua, yunlin, chiayi, pingtung, hualien, yilan, penghu, miaoli, nantou, "
        "donggang"
    ),
    "US": "new york, los angeles, california, kalifornia, florida, texas, hawaii, alaska, chicago, miami, las vegas",
    "VN": "hanoi, ho chi minh, hochiminh, saigon, da nang, danang, hai phong, bac ninh, binh duong, moc bai",
    "YE": "sanaa, aden yaman",
    "ZA": "cape town, johannesburg, durban",
}

#: What newspapers and workers call a country without naming it.
NICKNAMES: dict[str, str] = {
    "AU": "negeri kanguru, negeri kangguru, negara kanguru, negara kangguru, benua kanguru, benua kangguru",
    "BN": "negeri petrodolar brunei, kesultanan brunei",
    "BR": "negeri samba",
    "CH": "negeri cokelat swiss",
    "CN": "negeri tirai bambu, negara tirai bambu, negeri panda",
    "DE": "negeri panser, negeri panzer, negeri bavaria",
    "EG": "negeri piramida, negeri piramid, negeri firaun, bumi kinanah, negeri seribu menara",
    "ES": "negeri matador",
    "GB": "negeri ratu elizabeth, negeri tiga singa, britania",
    "HK": "negeri beton, negara beton, kota beton",
    "IN": "negeri hindustan, hindustan, negeri bollywood",
    "IQ": "negeri 1001 malam, negeri seribu satu malam",
    "IT": "negeri pizza, negeri pasta, negeri spageti",
    "JP": (
        "negeri sakura, negara sakura, negeri matahari terbit, negara matahari terbit, negeri samurai, nippon, "
        "nihon, negeri bunga sakura"
    ),
    "KH": "negeri angkor, negeri angkor wat",
    "KR": "negeri ginseng, negara ginseng, negeri gingseng, negeri kimchi, negeri k pop, negeri kpop",
    "MM": "negeri seribu pagoda, negeri pagoda emas",
    "MY": "negeri jiran, negara jiran, negri jiran, jiran, tanah semenanjung, malaysia timur",
    "NL": "negeri kincir angin, negara kincir angin",
    "NZ": "negeri kiwi",
    "PH": "negeri lumbung padi filipina",
    "RU": "negeri beruang merah, negeri beruang putih",
    "SA": "tanah suci, tanah haram, negeri raja salman, negeri unta, negeri onta, negeri dua kota suci",
    "SG": "negeri singa, kota singa, negeri merlion, temasek",
    "TH": "negeri gajah putih, negara gajah putih, siam, muangthai, muang thai",
    "TR": "negeri ottoman, negeri kebab, negeri dua benua",
    "TW": "negeri formosa, formosa, pulau formosa",
    "US": "negeri paman sam, negeri abang sam, amrik",
    "VN": "negeri paman ho, negeri naga biru",
}

#: Malay, English, old, clipped and mistyped spellings that adverts are full of.
SPELLINGS: dict[str, str] = {
    "AE": "emirat arab, emirates arab, uni emirates arab, uni emirat, uae dubai, persatuan emirat arab",
    "AF": "afganistan, apganistan",
    "AU": "australi, ostrali, ostralia, autralia, aussie, ausie, ausi",
    "AT": "ostria",
    "BD": "banglades, bangladesh, bangla",
    "BH": "bahren, bahrein, bharain, bahrin",
    "BN": "brunai, burnei, brunei darusalam, brunei darussallam, negara brunei",
    "BR": "brazilia, brasilia",
    "CA": "canada, kanada, canda",
    "CH": "switzerland, swis, swiss",
    "CL": "chili, chile",
    "CN": (
        "china, tjina, tiongkok, tionkok, tiongkong, republik rakyat tiongkok, republik rakyat cina, tiongkok "
        "daratan, rrc, rrt"
    ),
    "CZ": "ceko, cheko, republik ceko, chech",
    "DE": "jerman barat, germany, germani, djerman, jermn",
    "DZ": "aljajair, aljazair, algeria",
    "EG": "egypt, egipt, mesir, mesyir",
    "ES": "spain, sepanyol, spanyol",
    "FR": "perancis, prancis, france",
    "GB": "inggeris, ingris, united kingdom, great britain, england",
    "GR": "greece, yunani",
    "HK": "honkong, hong kong, hongkon, hongkoong, hong kon, hongkng",
    "HR": "kroasia, croatia, kroatia",
    "HU": "hongaria, hungari, hungary, hungaria",
    "IE": "ireland, irlandia",
    "IN": "india",
    "IQ": "iraq, irak, irag",
    "IT": "italy, itali, italia",
    "JO": "yordan, yordania, jordania, yordani",
    "JP": "djepang, jepun, jpang, jepng, jepan, japan, jepang",
    "KH": "kambodia, kambodja, cambodia, kampuchea, kemboja, kambodza, komboja, cambodja, kombodia, khmer, kmboja",
    "KR": "korea selatan, korsel, koreya, south korea, republik korea, korea republic, negara korea, kor sel",
    "KW": "kuwet, kuweit, kuwit, kwait, kuait, quwait",
    "LA": "laos, lao, republik demokratik rakyat laos",
    "LB": "libanon, lebanon, lebanan",
    "LK": "srilanka, sri langka, srilangka, ceylon",
    "LY": "libia, libya, lybia",
    "MA": "marokko, maroco, maghribi, maroko",
    "MM": "birma, burma, myanmr, miyanmar, mianmar, myanmaar, barma",
    "MO": "makao, macao, macau, makau",
    "MV": "maladewa, maldives, maladiva, maldiv",
    "MX": "mexico, meksiko, mexiko",
    "MY": "malesia, malaisia, malasia, malaysa, malasya, malayasia, malaysiaa, malesya, mlaysia, melaysia, malay",
    "NL": "holland, holand, nederland, negeri belanda",
    "NZ": "new zealand, newzealand, new zeland, selandia baru, selandiabaru, newzeland",
    "OM": "oman, kesultanan oman",
    "PG": "papua new guinea, papua nugini, papua niugini",
    "PH": "filipina, philipina, philippina, philippine, philipine, pilipina, filipin, philippines, philipines",
    "PL": "poland, polandia, polania, polski, polska",
    "PS": "palestin, gaza",
    "PT": "portugis, portugal, portugis portugal",
    "QA": "katar, qathar, quatar, qatar",
    "RO": "romania, rumania, roumania",
    "RU": "russia, rusia",
    "SA": (
        "saudi, saudia, arab saudi, arabsaudi, saudi arabia, arab, arabia saudi, saudi arab, kerajaan arab saudi, "
        "arab soudi, soudi"
    ),
    "SG": "singapur, singapore, singapura, singapoer, singapor, singgapura, singapora, singpore, spore, sgp",
    "SK": "slovakia, slowakia, slovak",
    "SY": "siria, suriah, syria, syiria",
    "TH": "thailan, thailand, tailan, tailand, thai, thiland",
    "TL": "timor timur, timor leste, timor lorosae, timtim",
    "TR": "turki, turkiye, turky, turky, turkey, republik turki",
    "TW": "taiwan, taiwn, taywan, thaiwan, taiwam, taiwan roc, republik tiongkok taiwan, taiwon, twn",
    "US": "amerika, amerika serikat, as amerika, usa, united states, america",
    "VN": "vietnam, viet nam, vitnam, vietname, fietnam, vietnm, pietnam",
    "YE": "yaman, yemen",
}

#: Phrases that hold a country's word and are no country: towns and streets at home, goods, dishes, animals.
NO_COUNTRY = frozenset(
    " ".join(phrase.split())
    for phrase in """
    ayam bangkok, jambu bangkok, pepaya bangkok, pepaya california, bawang bombay, kucing persia, medan johor,
    labuan bajo, kampung melayu, kuantan singingi, kampung arab, kampung cina, kampung inggris, pare kampung
    inggris, minyak arab, nasi arab, kacang arab, getah arab, jilbab turki, baju koko turki, karpet turki,
    sarung samarinda, apel washington, jeruk mandarin, kurma madinah, kurma mekah, air zam zam mekah, obat cina,
    petai cina, pulau natal indonesia, selat malaka, timur tengah, kawasan timur tengah, asia timur, amerika
    latin, korea utara selatan, serambi mekah, serambi mekkah, kota madinah palembang, jersey bola, kaos jersey,
    bisa inggris, bisa mandarin, gak usah inggris, usah inggris, baju jersey, bikin jersey, toko jersey, jahit
    jersey, jerman barat daya, belanda depok, sabun arab, roti
    canai, inggris dasar, inggris aktif, inggris pasif, inggris nol, inggris lancar, inggris fasih, inggris dikit,
    inggris sedikit, inggris seadanya, inggris minim, inggris standar, inggris oke, inggris bagus, aktif inggris, les
    inggris, belajar inggris, inggris conversation, nagoya batam, nagoya hill, nagoya lubuk baja
    """.split(",")
)

#: A country's word after one of these is a language, a dish, a show or a street, and no place to work.
NOT_AFTER = frozenset(
    """
    tulisan tulisannya teks lancar fasih ngomong usah ngerti paham aksen bahasane basa
    bahasa bhs bhsa bahasanya berbahasa huruf aksara sastra masakan makanan kuliner resep drama film lagu musik
    serial sinetron novel boyband dollar dolar ringgit jl jln jalan gang gg perum perumahan komplek kompleks
    """.split()
)

#: Nor before one of these ("Korean food").
NOT_BEFORE = frozenset("food foods language cuisine restaurant style speaking speaker bbq drama massage".split())

#: Words that are a place only where a text leads to one ("ke Jordan"), because they are much else besides.
ONLY_AFTER_LEAD = frozenset(
    """
    jersey jordan mali chad niger togo benin palau guinea cebu medina thai malay rabat kandal lao darwin athena
    amman kobe milano kedah barcelona madrid liverpool manchester turkey chile chili nippon gaza tunis chinese
    american indian miri muar sibu male
    """.split()
)
#: Two- and three-letter words that are a place only there ("ke HK").
SHORT_AFTER_LEAD = frozenset("hk sg tw kl uk nz us uae uea ksa usa rrc rrt twn sgp".split())
#: What leads to a place.
LEADS = frozenset(
    """
    sandar port bendera utk untuk ka nang neng ning nuju menuju tekan teka dugi ten teng dhateng dateng pi keu u
    nuju agency agensi antara
    sampai sampe nyampe nyampek sampek arah jurusan tiba ke di negara negeri tujuan to in loker lowongan lowker
    job kerja bekerja penempatan tki
    tkw pmi cpmi visa majikan pabrik kontrak berangkat terbang tiket dari ladang kilang wilayah area daerah kota
    """.split()
)

#: English adjectives of the countries that send for or receive workers; "Polish" and "English" mean other things too.
ADJECTIVES: dict[str, str] = {
    code: words.replace("_", " ")
    for code, _, words in (
        pair.partition(":")
        for pair in """
        AE:emirati AF:afghan AL:albanian AM:armenian AR:argentine AT:austrian AU:australian AZ:azerbaijani
        BA:bosnian BD:bangladeshi BE:belgian BG:bulgarian BH:bahraini BN:bruneian BR:brazilian BT:bhutanese
        BY:belarusian CA:canadian CH:swiss CL:chilean CM:cameroonian CN:chinese CO:colombian CU:cuban CY:cypriot
        CZ:czech DE:german DK:danish DZ:algerian EC:ecuadorian EE:estonian EG:egyptian ES:spanish ET:ethiopian
        FI:finnish FJ:fijian FR:french GB:british GE:georgian GH:ghanaian GR:greek HK:hongkonger HR:croatian
        HU:hungarian IE:irish IL:israeli IN:indian IQ:iraqi IR:iranian IS:icelandic IT:italian JM:jamaican
        JO:jordanian JP:japanese KE:kenyan KG:kyrgyz KH:cambodian KR:korean,south_korean KP:north_korean
        KW:kuwaiti KZ:kazakh LA:laotian LB:lebanese LK:sri_lankan LT:lithuanian LV:latvian LY:libyan MA:moroccan
        MD:moldovan ME:montenegrin MK:macedonian MM:burmese MN:mongolian MO:macanese MR:mauritanian MT:maltese
        MU:mauritian MV:maldivian MX:mexican MY:malaysian MZ:mozambican NG:nigerian NL:dutch NO:norwegian
        NP:nepali NZ:new_zealander OM:omani PA:panamanian PE:peruvian PG:papua_new_guinean PH:filipino,filipina
        PK:pakistani PS:palestinian PT:portuguese QA:qatari RO:romanian RS:serbian RU:russian SA:saudi_arabian
        SD:sudanese SS:south_sudanese SE:swedish SG:singaporean SI:slovenian SK:slovakian SN:senegalese
        SO:somali SR:surinamese SY:syrian TH:thai TL:timorese TN:tunisian TR:turkish TW:taiwanese TZ:tanzanian
        UA:ukrainian UG:ugandan US:american UY:uruguayan UZ:uzbek VE:venezuelan VN:vietnamese YE:yemeni
        ZA:south_african ZM:zambian ZW:zimbabwean
        """.split()
    )
}

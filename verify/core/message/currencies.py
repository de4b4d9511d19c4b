"""How adverts write currencies, thousands and periods. Data only: read in the tuning half of the labelled messages."""

from __future__ import annotations

#: Dollars of no country named: the destination tells which (Singapore's, Hong Kong's …), else the American.
DOLLAR = "$"

#: Whose dollars they are where nobody says, by where the work is.
DOLLARS = {"SG": "SGD", "HK": "HKD", "TW": "TWD", "BN": "BND", "AU": "AUD", "NZ": "NZD", "CA": "CAD"}

_CODES = """
    idr usd twd hkd sgd myr sar aed qar kwd bhd omr bnd mop eur jpy krw pln nzd aud gbp try cad php thb jod chf huf
    ron
"""

#: Coins of several countries, named without one: by where the work is.
SHARED = {
    "SAR": {"QA": "QAR", "OM": "OMR", "SA": "SAR"},
    "KWD": {"BH": "BHD", "JO": "JOD", "KW": "KWD"},
}

#: Whose coin it is: where the work is, if nobody says.
LAND_OF = {
    "TWD": "TW", "HKD": "HK", "SGD": "SG", "MYR": "MY", "AED": "AE", "QAR": "QA", "KWD": "KW", "BHD": "BH", "OMR": "OM",
    "BND": "BN", "MOP": "MO", "JPY": "JP", "KRW": "KR", "PLN": "PL", "NZD": "NZ", "AUD": "AU", "TRY": "TR", "CAD": "CA",
    "JOD": "JO", "SAR": "SA", "HUF": "HU", "RON": "RO",
}  # fmt: skip

#: Written before the figure.
BEFORE = {code: code.upper() for code in _CODES.split()} | {
    "rp": "IDR",
    "us$": "USD",
    "usd$": "USD",
    "u$d": "USD",
    "$": DOLLAR,
    "nt$": "TWD",
    "ntd": "TWD",
    "ntd$": "TWD",
    "nt": "TWD",
    "hk$": "HKD",
    "hk": "HKD",
    "s$": "SGD",
    "sg$": "SGD",
    "rm": "MYR",
    "b$": "BND",
    "a$": "AUD",
    "au$": "AUD",
    "nz$": "NZD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₩": "KRW",
    "mop$": "MOP",
    "sr": "SAR",
    "kd": "KWD",
    "bd": "BHD",
    "ro": "OMR",
    "usdt": "USD",
}

#: Written after it.
AFTER = {code: code.upper() for code in _CODES.split()} | {
    "rupiah": "IDR",
    "perak": "IDR",
    "dolar": DOLLAR,
    "dollar": DOLLAR,
    "dollars": DOLLAR,
    "dolar amerika": "USD",
    "dollar amerika": "USD",
    "us dollar": "USD",
    "usdt": "USD",
    "dolar hongkong": "HKD",
    "dolar hong kong": "HKD",
    "dollar hongkong": "HKD",
    "dollar hong kong": "HKD",
    "dolar hk": "HKD",
    "dollar hk": "HKD",
    "dolar taiwan": "TWD",
    "dollar taiwan": "TWD",
    "dolar nt": "TWD",
    "ntd": "TWD",
    "nt": "TWD",
    "nt$": "TWD",
    "dolar singapura": "SGD",
    "dollar singapura": "SGD",
    "dolar sing": "SGD",
    "dollar sing": "SGD",
    "dollar singapore": "SGD",
    "sing": "SGD",
    "dolar brunei": "BND",
    "dollar brunei": "BND",
    "dolar australia": "AUD",
    "dollar australia": "AUD",
    "dolar nz": "NZD",
    "ringgit": "MYR",
    "ringgit malaysia": "MYR",
    "rm": "MYR",
    "ringgit brunei": "BND",
    "rial": "SAR",
    "rial oman": "OMR",
    "riyal oman": "OMR",
    "rial qatar": "QAR",
    "riyal": "SAR",
    "real": "SAR",
    "reyal": "SAR",
    "riyal saudi": "SAR",
    "real saudi": "SAR",
    "riyal qatar": "QAR",
    "dirham": "AED",
    "kd": "KWD",
    "dinar": "KWD",
    "dinar kuwait": "KWD",
    "dinar bahrain": "BHD",
    "dinar yordania": "JOD",
    "pataca": "MOP",
    "euro": "EUR",
    "yuro": "EUR",
    "eur": "EUR",
    "€": "EUR",
    "yen": "JPY",
    "jpy": "JPY",
    "won": "KRW",
    "krw": "KRW",
    "zloty": "PLN",
    "lira": "TRY",
    "baht": "THB",
    "peso": "PHP",
    "pound": "GBP",
    "poundsterling": "GBP",
    "$": DOLLAR,
}

SCALES = {
    "juta": 1_000_000,
    "jt": 1_000_000,
    "yuta": 1_000_000,
    "jeti": 1_000_000,
    "million": 1_000_000,
    "mio": 1_000_000,
    "ratus ribu": 100_000,
    "ribu": 1_000,
    "rb": 1_000,
    "rbu": 1_000,
    "thousand": 1_000,
    "k": 1_000,
}

_UNITS = {
    "hour": "jam hour hr hrs hourly",
    "day": "hari hr day daily hri",
    "week": "minggu mgg mg week weekly wk",
    "month": "bulan bln bl bulannya month mth mo monthly",
    "year": "tahun thn th year yr annum yearly",
    "contract": "kontrak contract",
}
_LEADS = ("per ", "se", "per", " ", " 1 ", "a ", "tiap ", "setiap ", "p ", "each ")

#: Words for a period, "/" written as a blank, and what they mean.
MONTHS: dict[str, str] = {
    " ".join((lead + unit).split()): period
    for period, units in _UNITS.items()
    for unit in units.split()
    for lead in _LEADS
} | {
    "bulanan": "month",
    "harian": "day",
    "mingguan": "week",
    "tahunan": "year",
    "sehari": "day",
    "p m": "month",
    "pm": "month",
    "hourly": "hour",
    "monthly": "month",
    "an hour": "hour",
    "hr": "hour",
    "per hr": "day",
    "perhr": "day",
}

_UNIT = "|".join(sorted({unit for units in _UNITS.values() for unit in units.split()}, key=len, reverse=True))
#: The same as a pattern: "/bln", "per bulan", "sebulan", "a month", "bulanan"; no bare "bulan".
PERIODS = (
    rf"(?:/\s?(?:1\s)?|per[\s-]?|se|a\s|an\s|each\s|(?:se)?tiap\s|p/)(?:{_UNIT})|bulanan|harian|mingguan|tahunan|monthly|hourly"
    r"|p/m"
)

"use strict";
// What the phone answers by itself: the company named, whose the numbers are, and the advice. The rules are those of
// verify/core (phones, verdict/company, verdict/contact, verdict/policy), but for one: nothing is ever cleared here.

function offlineCheck(list) {
  const names = companyNames(list), columns = list.companies, tables = list.tables;
  const TOO_OLD_DAYS = 30, DAY = 86400000;
  // The gravest first, as the axes show the worst of several.
  const COMPANY_GRAVITY = ["revoked", "suspended", "expired", "returned", "not_yet_licensed", "partly_suspended", "wrong_kind",
    "similar", "unknown_status", "not_a_company", "not_found", "ambiguous", "cannot_say", "active"];
  const CONTACT_GRAVITY = ["listed_other", "near_listed", "unlisted", "invalid", "cannot_say", "no_contacts_on_record", "listed"];
  const SEVERITY = ["critical", "high", "medium", "low", "info"];

  // --- numbers (core/phones.py)

  const LETTER_DIGITS = { O: "0", o: "0", l: "1", I: "1", "|": "1" };
  const AREA = /^[(\s]*(?:\+?62[\s)-]+|0)([2-79]\d{1,3})[)\s-]/;

  /** Every number in what was typed, once: {raw, value} with `value` in E.164 or a short code, or {raw, problem}. */
  function readNumbers(text) {
    const found = new Map();
    let area = "";
    const linked = text.replace(/(?:https?:\/\/)?(?:wa\.me\/|(?:api|web)\.whatsapp\.com\/send\/?\?phone=)\+?(\d+)[^\s,;]*/gi,
      (_, digits) => ` ${digits.startsWith("0") ? digits : `+${digits}`} ; `)
      .replace(/\b(?:ext|ekst|extension|pes|loc|local)\b\.?\s*:?\s*[1-9]\d{0,3}(?!\d)/gi, " ");
    for (const line of linked.split("\n")) {
      for (const piece of names.clean(line).split(/[;,|&]|\b(?:dan|atau|and|or)\b|\/(?=\s*(?:[+(0]|(?:\d[\s.-]?){5}))/i)) {
        for (const run of piece.match(/[+(]?[\dOolI|][\dOolI|\s().\-/+]*[\dOolI|]/g) || []) {
          if ((run.match(/\d/g) || []).length * 4 <= run.trim().length) continue;
          for (const one of parted(run.replace(/[OolI|]/g, (char) => LETTER_DIGITS[char]).trim())) {
            area = one.match(AREA) ? `0${one.match(AREA)[1]}` : area;
            const read = readOne(area && /^[1-9][\d\s-]{4,9}$/.test(one) ? `${area} ${one}` : one);
            if (read) found.set(read.value || read.raw, read);
          }
        }
      }
    }
    return found.size || !text.trim() ? [...found.values()] : [{ raw: names.clean(text), problem: true }];
  }
  /** One run of digits, or the several numbers that it stands for: "8304147/48", "80885348-9". */
  function parted(run) {
    const ending = run.match(/^(.*\d{5,})\s*(?:\/\s*(\d{1,4})|-\s*(\d{1,2}))$/);
    if (ending) return [ending[1], ending[1].slice(0, -(ending[2] || ending[3]).length) + (ending[2] || ending[3])];
    const long = (run.match(/\d/g) || []).length > 14 && !run.startsWith("00");
    return long ? run.split(/\s+(?=\+|0\d{2,3}|\(0)/) : [run];
  }
  function readOne(raw) {
    const digits = raw.replace(/\D/g, "");
    if (tables.short_codes.includes(digits) || tables.service_codes.includes(raw) || /^1500\d{3}$/.test(digits)) return { raw, value: digits };
    const local = digits.length <= 8 && digits[0] !== "0" && !/^[+(]/.test(raw);
    if (digits.length < 5 || digits.length > 15 || local) return digits ? { raw, problem: true } : null;
    const value = international(raw, digits);
    if (!value || value.length > 16 || (value.startsWith("+62") && value.length < 10)) return { raw, problem: true };
    return { raw, value };
  }
  function international(raw, digits) {
    const home = list.calling;
    if (home && digits.startsWith(`${home}0`)) return `+${home}${digits.slice(home.length + 1)}`;
    if (raw.startsWith("+")) return `+${digits}`;
    if (digits.startsWith("00")) return `+${digits.slice(2)}`;
    if (home && digits.startsWith(home) && digits.length > 8) return `+${digits}`;
    if (digits.startsWith("0")) return home && `+${home}${digits.slice(1)}`;
    // Without a sign of its country: the one of the two that is listed, else what its length is like.
    const here = `+${home}${digits}`, abroad = `+${digits}`;
    if (!home || owners.has(abroad)) return abroad;
    return owners.has(here) || digits.length < 11 || (home === "62" && digits.startsWith("8")) ? here : abroad;
  }

  // --- the list's companies with their numbers and what is recorded against them

  const standing = names.companies.map((company) => {
    const listed = new Map();
    let mail = false;
    for (const written of columns.phones[company.at].split(" ").filter(Boolean)) {
      if (written === "@") { mail = true; continue; }
      const mark = /[xo]$/.test(written) ? written.slice(-1) : "", bare = mark ? written.slice(0, -1) : written;
      listed.set(bare[0] === "0" ? `+${list.calling}${bare.slice(1)}` : bare.replace(/^=/, ""), mark);
    }
    const told = columns.against[company.at].split(" ").filter(Boolean).map((at) => columns.findings[at]);
    return {
      company, listed, mail, status: columns.status_table[columns.statuses[company.at]],
      seen: columns.seen_table[columns.seen[company.at]], closed: new Set(columns.closed[company.at] || []),
      own: [...listed].filter(([, mark]) => mark === "").map(([value]) => value),
      findings: told.map(({ code, source, as_of: asOf, ...values }) =>
        finding(code, `${company.id} ${code}`, { name: company.name, ...values }, { source, asOf })),
    };
  });
  const of = (company) => standing[company.at];
  const owners = new Map();
  for (const one of standing) for (const value of one.listed.keys()) owners.set(value, [...(owners.get(value) || []), one]);

  function finding(code, fact, values = {}, by = {}) {
    const [severity, axis] = tables.codes[code].split(" ");
    return { code, severity, axis, fact, values, ...by };
  }

  // --- the company axis (core/verdict/company.py)

  function judgeName(asked) {
    const fact = `name ${asked}`, key = names.nameKey(asked);
    if (names.isPerson(asked) || !key.words.length) {
      return { asked, status: "not_a_company", candidates: [], findings: [finding("NOT_A_COMPANY", fact, { asked })] };
    }
    const match = names.match(key), fits = match.candidates.map((one) => of(one.company));
    const same = match.outcome === "same" ? fits[0] : null;
    if (key.form && !(same && same.company.key.form === key.form)) {
      return { asked, status: "wrong_kind", candidates: fits, findings: [finding("COMPANY_WRONG_KIND", fact, { asked, form: key.form })] };
    }
    if (same) return { asked, key, status: same.status, same, exact: match.exact, candidates: fits.slice(1), findings: [...same.findings, ...closedBranch(key, same)] };
    const values = { asked, names: fits.map((one) => one.company.name) };
    if (match.outcome === "several") {
      const meant = match.candidates.filter((one) => one.strong).map((one) => of(one.company).findings.filter((told) => told.severity === "critical"));
      const against = meant.every((some) => some.length) ? meant.flat() : [];
      return { asked, status: "ambiguous", candidates: fits, findings: [finding("COMPANY_AMBIGUOUS", fact, values), ...against] };
    }
    if (match.outcome === "similar") return { asked, status: "similar", candidates: fits, findings: [finding("COMPANY_SIMILAR", fact, values)] };
    if (!list.vouched) return { asked, status: "cannot_say", candidates: [], findings: [] };
    return { asked, status: "not_found", candidates: [], findings: [finding("COMPANY_NOT_FOUND", fact, values)] };
  }
  function closedBranch(key, one) {
    const named = [key.town.join(" "), key.words.slice(one.company.key.words.length).join(" "),
      ...key.notes.map((note) => note.filter((word) => !tables.words.branch.split(" ").includes(word)).join(" "))];
    const town = named.find((name) => name && one.closed.has(name));
    const told = finding("BRANCH_CLOSED", `${one.company.id} ${town}`, { name: one.company.name, office: town });
    return town ? [{ ...told, axis: "company" }] : [];
  }
  /** The names in a field: one for each "PT" in it, numbers and addresses left out. */
  function readNames(text) {
    const bare = names.clean(text.replace(/\S+@\S+\.\S+/g, " ; ").replace(NUMBER, " ; "));
    const starts = [...bare.matchAll(/(?:^|[^\p{L}])(?=(?:P\.\s?T|PT)\b)/giu)].map((hit) => hit.index + hit[0].length)
      .filter((at) => /\p{L}/u.test(bare.slice(at).replace(/^P\.?\s?T\b\.?/i, "")));
    const cuts = [0, ...starts.slice(1), bare.length];
    const found = cuts.slice(1).map((end, at) => bare.slice(cuts[at], end).replace(/[;\s]+/g, " ").replace(/^[ ;,.–-]+/, "")
      .replace(/[ ;,–-]+$/, "").replace(/\s(?:dan|atau|and)$/, "")).filter((name) => /\p{L}/u.test(name));
    return found.length || numbersIn(text).length || !text.trim() ? found : [names.clean(text)];
  }
  const NUMBER = /(?:\+|\(0|\b(?:0|62|8))[\dOo \t().\-/]{6,}\d/g;
  const numbersIn = (text) => text.match(NUMBER) || [];

  // --- the contact axis (core/verdict/contact.py)

  function judgeNumber(read, verdict) {
    if (read.problem) return { value: read.raw, status: "invalid", findings: [], owners: [] };
    return verdict.matched.length ? against(read.value, verdict) : alone(read.value, verdict);
  }
  function against(value, { matched }) {
    const first = matched[0], fact = `contact ${value}`, marks = matched.map((one) => one.listed.get(value));
    if (marks.includes("")) return { value, status: "listed", findings: [], owners: matched };
    const onRecord = matched.some((one) => one.mail || [...one.listed.values()].some((mark) => mark !== "o"));
    const copied = onRecord ? [finding("IMPERSONATION_POSSIBLE", fact, { name: first.company.name, contact: value, numbers: first.own })] : [];
    const others = (owners.get(value) || []).filter((one) => !matched.includes(one));
    if (others.length) return { value, status: "listed_other", findings: [ofOther(value, others), ...copied], owners: others };
    if (marks.includes("x")) return { value, status: "unlisted", findings: [closedNumber(value, first)], owners: [] };
    const near = nearOwners(value);
    if (near.length) return { value, status: "near_listed", findings: [nearly(value, near), ...copied], owners: near.map((one) => one.owner) };
    if (copied.length) return { value, status: "unlisted", findings: copied, owners: [] };
    return { value, status: "no_contacts_on_record", owners: [],
      findings: [finding("CONTACT_NOT_ON_RECORD", `${first.company.id} contacts`, { name: first.company.name })] };
  }
  function alone(value, verdict) {
    const found = owners.get(value) || [];
    if (found.length && verdict.named) {
      const meant = ["similar", "ambiguous"].includes(verdict.status) && found.some((one) => verdict.candidates.includes(one));
      return { value, status: "listed_other", findings: meant ? [] : [ofOther(value, found)], owners: found };
    }
    if (found.some((one) => one.listed.get(value) !== "x")) return { value, status: "listed", findings: [], owners: found };
    if (found.length) return { value, status: "unlisted", findings: [closedNumber(value, found[0])], owners: found };
    const near = nearOwners(value);
    if (near.length) return { value, status: "near_listed", findings: [nearly(value, near)], owners: near.map((one) => one.owner) };
    if (!list.contacts_vouched) return { value, status: "cannot_say", findings: [], owners: [] };
    return { value, status: "unlisted", findings: [finding("CONTACT_UNLISTED", `contact ${value}`, { contact: value })], owners: [] };
  }
  const ofOther = (value, found) =>
    finding("CONTACT_LISTED_OTHER", `contact ${value}`, { contact: value, owner: [...new Set(found.map((one) => one.company.name))] });
  const closedNumber = (value, one) => finding("BRANCH_CLOSED", `contact ${value}`, { name: one.company.name, contact: value });
  const nearly = (value, near) =>
    finding("CONTACT_NEAR_LISTED", `contact ${value}`, { contact: value, near: near[0].value, owner: [near[0].owner.company.name] });
  function nearOwners(value) {
    if (!value.startsWith("+")) return [];
    const near = [...owners.keys()].filter((other) => other.startsWith("+") && names.distance(value, other, 1) === 1).sort();
    return near.flatMap((other) => owners.get(other).map((owner) => ({ value: other, owner })));
  }

  // --- the advice (core/verdict/policy.py)

  function weigh(findings) {
    const gravest = new Map();
    for (const one of findings) {
      const before = gravest.get(one.fact);
      if (!before || SEVERITY.indexOf(one.severity) < SEVERITY.indexOf(before.severity)) gravest.set(one.fact, one);
    }
    const facts = [...gravest.values()], count = (severity) => facts.filter((one) => one.severity === severity).length;
    const groups = new Set(facts.filter((one) => one.severity === "high").map((one) => one.axis));
    if (count("critical") || groups.size >= 2) return "do_not_proceed";
    if (count("high") && count("high") + count("medium") >= 3) return "do_not_proceed";
    return count("high") + count("medium") ? "check_first" : null;
  }

  /** How many days ago the list was made; null where this phone's clock cannot be right. */
  function daysOld(today, day) {
    const days = Math.floor((today - new Date(`${day}T00:00:00+07:00`)) / DAY);
    return days < -1 ? null : days;
  }
  /** Why the list cannot be answered from on a day: "too_old", "clock" (of this phone); null where it can. */
  function stale(today) {
    const ages = [list.made, list.vouched && list.as_of].filter(Boolean).map((day) => daysOld(today, day));
    if (ages.includes(null)) return "clock";
    return ages.some((days) => days > TOO_OLD_DAYS) ? "too_old" : null;
  }

  /**
   * The answer to a name and numbers as they were typed, on a day. `advice` is never "no_warning_found": what nothing
   * speaks against is "check_first", because a list on a phone cannot know what was decided since.
   */
  function check(asked, today) {
    const written = readNames(asked.name), read = [...readNumbers(asked.numbers), ...readNumbers(numbersIn(asked.name).join("\n"))];
    const numbers = [...new Map(read.map((one) => [one.value || one.raw, one])).values()];
    const judged = [...new Map(written.map(judgeName).map((one) => [one.same ? one.same.company.id : `?${one.asked}`, one])).values()]
      .sort((a, b) => COMPANY_GRAVITY.indexOf(a.status) - COMPANY_GRAVITY.indexOf(b.status));
    const verdict = {
      named: written.length > 0, status: judged.length ? judged[0].status : "not_asked",
      matched: judged.map((one) => one.same).filter(Boolean), candidates: judged.flatMap((one) => (one.same ? [] : one.candidates)),
      exact: judged.length > 0 && judged[0].exact, asked: judged.map((one) => one.asked),
    };
    const called = numbers.filter((one) => !tables.short_codes.includes(one.value)).map((one) => judgeNumber(one, verdict));
    const findings = [...judged.flatMap((one) => one.findings), ...called.flatMap((one) => one.findings)];
    if (judged.length > 1) findings.push(finding("SEVERAL_COMPANIES", "SEVERAL_COMPANIES", { count: String(judged.length) }));
    if (!verdict.named && numbers.some((one) => one.value)) findings.push(finding("NO_COMPANY_NAMED", "NO_COMPANY_NAMED"));
    if (!verdict.named) {
      const sure = new Set(called.filter((one) => one.status !== "near_listed").flatMap((one) => one.owners));
      findings.push(...[...sure].flatMap((one) => one.findings));
    }
    const contact = called.map((one) => one.status).sort((a, b) => CONTACT_GRAVITY.indexOf(a) - CONTACT_GRAVITY.indexOf(b))[0];
    const weighed = weigh(findings), found = verdict.matched.length || called.some((one) => one.owners.length);
    const old = stale(today);
    const advice = weighed === "do_not_proceed" ? weighed : old ? "cannot_tell" : weighed || (found ? "check_first" : "cannot_tell");
    return { advice, findings, company: verdict, contact: { status: contact || "not_asked", asked: called },
      stale: old, usable: written.length > 0 || called.some((one) => one.status !== "invalid") };
  }

  return { check, readNumbers, stale, list };
}

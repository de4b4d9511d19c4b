"use strict";
// The page /luring: keeps the signed list on this phone, checks its signature, and answers from it. What is typed here
// goes nowhere: no address, no request, no storage holds it.

(() => {
  const texts = JSON.parse(document.getElementById("texts").textContent);
  const el = (id) => document.getElementById(id);
  const KEPT = "cekdulu-luring-daftar", PLACE = "/luring/daftar";
  let checker = null, proven = false, working = false;

  // --- words, from the catalogue of the server

  /** `{name}` must be filled; `[ of {date}|, undated]` writes the first alternative whose places are all known. */
  function t(key, values = {}) {
    const known = (text) => [...text.matchAll(/\{(\w+)\}/g)].every((hit) => values[hit[1]] !== undefined && values[hit[1]] !== "");
    const filled = (text) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
    const source = texts.words[key];
    if (source === undefined) return "";
    return filled(source.replace(/\[([^\[\]]*)\]/g, (_, choice) => choice.split("|").find(known) || ""));
  }
  const opened = (sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1);
  const day = (iso) => {
    const [year, month, date] = iso.split("-").map(Number);
    return `${date} ${texts.months[month - 1]} ${year}`;
  };
  function listed(items, word) {
    const all = [...new Set(items)], last = all.pop() || "";
    return all.length ? `${all.join(", ")}${all.length > 1 ? "," : ""} ${t(word)} ${last}` : last;
  }
  const GROUPS = { 5: [5], 6: [3, 3], 7: [3, 4], 8: [4, 4], 9: [3, 3, 3], 10: [3, 3, 4], 11: [3, 4, 4], 12: [4, 4, 4] };
  function grouped(digits) {
    let at = 0;
    return (GROUPS[digits.length] || [digits.length]).map((size) => digits.slice(at, (at += size)));
  }
  /** A number as people dial it in Indonesia: 0812-3456-789, (021) 830-4147; any other as it is. */
  function dialled(value) {
    if (!/^\+62\d{4,13}$/.test(value)) return value;
    const local = value.slice(3), area = /^(21|22|24|31|61)/.test(local) ? 2 : 3;
    if (local.startsWith("800")) return `0800-${local.slice(3)}`;
    if (local.startsWith("8")) return [`0${local.slice(0, 3)}`, local.slice(3, 7), local.slice(7)].filter(Boolean).join("-");
    return `(0${local.slice(0, area)}) ${grouped(local.slice(area)).join("-")}`;
  }
  const coded = (table, value) => t(`${table}.${value}`) || value;
  const SAID = {
    date: day, until: day, recorded: (value) => coded("recorded", value), kind: (value) => coded("licence_kind", value),
    form: (value) => coded("form", value), contact: (value) => t("word.phone", { number: dialled(value) }), near: dialled,
    numbers: (value) => listed(value.slice(0, 2).map(dialled), "word.or"),
    names: (value) => listed(value.slice(0, 3), "word.or"), owner: (value) => listed(value.slice(0, 3), "word.or"),
  };
  function worded(one) {
    const values = {};
    for (const [key, value] of Object.entries(one.values)) if (value && value.length) values[key] = SAID[key] ? SAID[key](value) : value;
    if (one.asOf) values.as_of = day(one.asOf);
    if (one.source) values.source = coded("source", one.source);
    const say = (part) => t(`finding.${one.code}.${part}`, values);
    return { title: say("title"), fact: say("fact"), meaning: say("meaning"), by: t("word.source", { as_of: values.as_of, source: values.source }) };
  }

  // --- the sentences of an answer (verify/wording/summary.py)

  const SEVERITY = ["critical", "high", "medium", "low", "info"];
  const told = (findings) => [...findings].sort((a, b) => SEVERITY.indexOf(a.severity) - SEVERITY.indexOf(b.severity) || rank(a) - rank(b));
  const rank = (one) => (texts.first_told.includes(one.code) ? texts.first_told.indexOf(one.code) : texts.first_told.length);

  function sentences(answer) {
    const findings = told(answer.findings), lead = findings[0] && worded(findings[0]);
    if (!proven) {
      const grave = findings.filter((one) => one.severity === "critical").slice(0, 1).map((one) => worded(one).fact);
      return [t("offline.unchecked"), ...grave, t("offline.unchecked_only")];
    }
    if (isSilent(answer)) return [t(`offline.${answer.stale}`), t("offline.renew")];
    if (answer.advice === "cannot_tell") {
      if (!answer.usable) return [t("summary.nothing_given"), t("summary.ask")];
      return [t("summary.not_answered", { as_of: asOf() }), t("summary.not_unlicensed"), t("summary.ask")];
    }
    if (!lead) return [knownCompany(answer), owner(answer), t("offline.unknown_since"), t("summary.no_promise")];
    const second = findings.slice(1).find((one) => one.axis !== findings[0].axis && ["critical", "high"].includes(one.severity));
    if (second) return [lead.fact, worded(second).fact, lead.meaning];
    if (findings[0].code === "NO_COMPANY_NAMED") return [owner(answer) || notListed(answer), t("word.but", { fact: lead.fact }), lead.meaning];
    const known = findings[0].axis !== "company" && knownCompany(answer);
    return known ? [known, t("word.but", { fact: lead.fact }), lead.meaning] : [lead.fact, lead.meaning];
  }
  /** Whether the list is too old for all but what it says against a company. */
  const isSilent = (answer) => Boolean(answer.stale) && answer.advice === "cannot_tell";
  const asOf = () => (checker.list.as_of ? day(checker.list.as_of) : undefined);
  function knownCompany({ company }) {
    const [one] = company.matched;
    const status = one && t(`summary.company.${one.status}`, { name: one.company.name, as_of: one.seen.as_of ? day(one.seen.as_of) : undefined });
    return status || "";
  }
  function owner({ contact }) {
    const names = contact.asked.filter((one) => one.status === "listed").flatMap((one) => one.owners.map((other) => other.company.name));
    return names.length ? t("summary.owner", { owner: listed(names.slice(0, 3), "word.or"), as_of: asOf() }) : "";
  }
  const notListed = ({ contact }) => (["cannot_say", "unlisted"].includes(contact.status) ? t("offline.not_listed") : "");
  const age = () => t("offline.age", { as_of: asOf(), made: day(checker.list.made) });

  // --- the steps (verify/core/verdict/steps.py)

  const AGAINST = texts.against;
  const ASK = [["ASK_CHANNEL", ["COMPANY_WRONG_KIND"]], ["ASK_FULL_NAME", ["NOT_A_COMPANY", "NO_COMPANY_NAMED", "SEVERAL_COMPANIES"]],
    ["COMPARE_SPELLING", ["COMPANY_SIMILAR", "COMPANY_AMBIGUOUS"]], ["ASK_LICENCE_LETTER", ["COMPANY_NOT_FOUND"]]];
  function steps(answer, hasOwn) {
    const codes = answer.findings.map((one) => one.code), wanted = hasOwn ? ["DO_NOT_SEND_MONEY"] : [];
    if (!hasOwn && answer.advice === "do_not_proceed") wanted.push("CALL_KP2MI", "DO_NOT_SEND_MONEY");
    wanted.push(...ASK.filter(([, some]) => some.some((code) => codes.includes(code))).map(([step]) => step));
    if (!hasOwn && answer.advice === "do_not_proceed") wanted.push("KEEP_EVIDENCE");
    return [...wanted, "ASK_DISNAKER"].slice(0, hasOwn ? 2 : 3);
  }

  // --- what is shown

  function make(tag, settings = {}, ...inside) {
    const node = Object.assign(document.createElement(tag), settings);
    node.append(...inside.filter((one) => one !== "" && one !== null));
    return node;
  }
  function shape(name, kind) {
    const node = el(`shape-${name}`).content.firstElementChild.cloneNode(true);
    node.setAttribute("class", kind);
    return node;
  }
  function call(value) {
    const row = make("div", { className: "row" }, make("a", { className: "button", href: `tel:${value}` }, dialled(value)));
    if (/^\+628\d{7,11}$/.test(value)) {
      row.append(make("a", { className: "button second", href: `https://wa.me/${value.slice(1)}`, rel: "noreferrer" }, "WhatsApp"));
    }
    return row;
  }
  function line(axis, status, mark) {
    const name = t(`axis.${axis}`), outcome = t(`status.${axis}.${status}`);
    return make("li", { className: mark }, shape(mark, "mark"),
      make("p", {}, make("b", {}, `${name}:`), ` ${outcome}`));
  }
  /** What one axis' gravest finding would give by itself; a listed number has a plain grey circle, no colour of its own. */
  function mark(answer, axis, status) {
    if (status === "not_asked") return "skipped";
    const severities = answer.findings.filter((one) => one.axis === axis).map((one) => one.severity);
    if (severities.includes("critical")) return "do_not_proceed";
    return severities.length || axis === "company" ? "check_first" : status === "listed" ? "listed" : "cannot_tell";
  }

  function show(answer) {
    const advice = proven ? answer.advice : "check_first";
    const heading = make("h2", { id: "headline", tabIndex: -1 }, shape(advice, "shape"), make("span", {}, t(`advice.${advice}`)));
    const summary = make("p", {}, sentences(answer).filter(Boolean).map(opened).join(" "));
    const box = make("section", { className: `outcome ${advice}` }, heading, summary, make("p", { className: "small" }, age()));
    box.setAttribute("aria-labelledby", "headline");
    el("outcome").replaceChildren(box);
    el("rest").replaceChildren(...(!proven || isSilent(answer) ? [todo(answer, [])] : [lines(answer), choices(answer), todo(answer, own(answer)), why(answer)].filter(Boolean)));
    // The keyboard of a phone would cover the answer; whoever pressed the button stays on it, and hears the answer.
    if (document.activeElement && document.activeElement.tagName === "INPUT") heading.focus({ preventScroll: true });
    el("outcome").scrollIntoView({ block: "start" });
  }
  function lines(answer) {
    const found = [["company", answer.company.status], ["contact", answer.contact.status]];
    return make("div", {}, make("h2", {}, t("page.answer.looked")),
      make("ul", { className: "looked" }, ...found.map(([axis, status]) => line(axis, status, mark(answer, axis, status)))),
      make("p", { className: "small" }, t("offline.only")));
  }
  /** Names that could be meant; whose a number is. */
  function choices(answer) {
    const some = [...new Set([...answer.company.candidates, ...answer.contact.asked.flatMap((one) => (one.status === "listed" ? [] : one.owners))])];
    if (!some.length || answer.company.matched.length) return null;
    const told = (one) => make("div", { className: "small" }, [t(`status.company.${one.status}`), one.company.place].filter(Boolean).join(" · "));
    const asked = el("company").value.trim();
    const item = (one) => {
      const { name } = one.company, again = make("button", { type: "button", className: "second" }, name);
      again.addEventListener("click", () => {
        el("company").value = name;
        el("ask").requestSubmit();
      });
      return make("li", {}, answer.company.named && name !== asked ? again : make("b", {}, name), told(one));
    };
    const title = answer.company.named ? "page.choose.heading" : "page.answer.candidates";
    return make("div", {}, make("h2", {}, t(title)), make("ul", { className: "plain" }, ...some.slice(0, 5).map(item)));
  }
  function own(answer) {
    const [one] = answer.company.matched;
    return one && !AGAINST.includes(one.status) ? one.own.slice(0, 3) : [];
  }
  function todo(answer, numbers) {
    const items = steps(answer, numbers.length > 0).map((code) => {
      const help = texts.help[code] || [];
      return make("li", {}, make("p", {}, t(`offline.step.${code}`) || t(`step.${code}`)), ...help.map((number) => make("div", { className: "row" },
        make("a", { className: "button", href: `tel:${number.replace(/-/g, "")}` }, number))));
    });
    if (numbers.length) {
      const theirs = ["unlisted", "listed_other", "near_listed"].includes(answer.contact.status);
      const title = theirs ? t("page.answer.own_contacts") : t("page.answer.own_contacts_of", { name: answer.company.matched[0].company.name });
      items.unshift(make("li", { className: "own" }, make("p", {}, title), ...numbers.map(call)));
    }
    return make("div", {}, make("h2", {}, t("page.answer.do")), make("ol", { className: "steps" }, ...items));
  }
  function why(answer) {
    if (!answer.findings.length) return null;
    const each = told(answer.findings).map(worded).map((one) =>
      make("p", {}, make("b", {}, one.title), make("br"), `${opened(one.fact)} ${one.meaning} ${one.by}`));
    return make("details", {}, make("summary", {}, t("offline.more")), make("div", { className: "in" }, ...each));
  }

  // --- the list: kept, proven, renewed

  function state(key, values) {
    el("state").textContent = t(`offline.state.${key}`, values);
  }
  const bytesOf = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (char) => char.charCodeAt(0));

  /** The list in these bytes, and whether its signature holds: true, false, or null where this browser cannot tell. */
  async function opening(bytes) {
    const text = new TextDecoder().decode(bytes), whole = JSON.parse(text);
    const start = text.indexOf('"list":') + '"list":'.length;
    const signed = new TextEncoder().encode(`cekdulu register\0${text.slice(start, -1)}`);
    return { list: whole.list, holds: await holds(signed, bytesOf(whole.signature)) };
  }
  async function holds(signed, signature) {
    if (!window.crypto || !crypto.subtle) return null;
    for (const key of texts.keys) {
      let imported;
      try {
        imported = await crypto.subtle.importKey("raw", bytesOf(key), { name: "Ed25519" }, false, ["verify"]);
      } catch {
        return null;
      }
      if (await crypto.subtle.verify({ name: "Ed25519" }, imported, signature, signed)) return true;
    }
    return false;
  }
  function use({ list, holds: held }) {
    checker = offlineCheck(list);
    proven = held === true;
    el("ask").hidden = false;
    el("about-list").textContent = [age(), proven ? t("offline.signed", { key: texts.keys[0].slice(0, 8) }) : t("offline.unchecked")].join(" ");
    tell();
  }
  function tell() {
    const old = checker.stale(new Date());
    if (old) el("state").textContent = `${t(`offline.${old}`)} ${t("offline.renew")}`;
    else state(working ? "ready" : "here", { count: String(checker.list.companies.ids.length) });
  }
  /** What is kept on this phone; a list whose signature does not hold is thrown away and never answered from. */
  async function fromPhone(cache) {
    const kept = cache && (await cache.match(PLACE));
    if (!kept) return null;
    const found = await opening(await kept.arrayBuffer()).catch(() => ({ holds: false }));
    if (found.holds !== false) return { ...found, name: kept.headers.get("X-List") };
    await cache.delete(PLACE);
    state("wrong");
    return null;
  }
  async function fromServer(cache, kept) {
    const latest = await (await fetch("/luring/versi", { cache: "no-store" })).json();
    if (!latest.name || (kept && latest.name === kept.name)) return kept;
    const response = await fetch(`/luring/daftar.${latest.name}.json`);
    if (!response.ok) return kept;
    const bytes = await response.arrayBuffer(), found = await opening(bytes);
    if (found.holds === false) {
      if (!kept) state("wrong");
      return kept;
    }
    if (kept && found.list.made < kept.list.made) return kept; // an older list put in place of the one we have
    if (cache) await cache.put(PLACE, new Response(bytes, { headers: { "Content-Type": "application/json", "X-List": latest.name } }));
    return { ...found, name: latest.name };
  }
  async function ready() {
    if (!("serviceWorker" in navigator)) return;
    await navigator.serviceWorker.register("/luring/sw.js", { scope: "/luring", updateViaCache: "none" });
    await navigator.serviceWorker.ready;
    working = true;
    if (checker) tell();
  }
  async function start() {
    state("loading");
    ready().catch(() => {}); // without a worker the page still answers while it is open
    const cache = "caches" in window ? await caches.open(KEPT).catch(() => null) : null;
    let kept = await fromPhone(cache);
    if (kept) use(kept);
    const renew = async () => {
      const latest = await fromServer(cache, kept).catch(() => kept);
      if (latest && latest !== kept) use(latest);
      kept = latest;
    };
    await renew();
    if (!kept && el("state").textContent === t("offline.state.loading")) state("none");
    window.addEventListener("online", renew);
  }

  el("ask").addEventListener("submit", (event) => {
    event.preventDefault();
    const asked = { name: el("company").value.slice(0, 500), numbers: el("numbers").value.slice(0, 500) };
    const nothing = !asked.name.trim() && !asked.numbers.trim();
    el("mistake").hidden = !nothing;
    el("company").toggleAttribute("aria-invalid", nothing);
    el("company").setAttribute("aria-describedby", nothing ? "mistake company-hint" : "company-hint");
    if (nothing) el("company").focus();
    else show(checker.check(asked, new Date()));
  });
  // Without a network the page behind "Tutup" cannot come: an empty one stands in for it.
  document.querySelector(".exit").addEventListener("click", (event) => {
    el("ask").reset();
    el("outcome").replaceChildren();
    el("rest").replaceChildren();
    if (navigator.onLine) return;
    event.preventDefault();
    location.replace("about:blank");
  });
  start();
})();

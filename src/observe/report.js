// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a report can do beside being read: the timeline zooms, interrupts can be
// chosen.  All that it draws is in the page's data; text is set as text only.
"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const plot = document.getElementById("plot");
  const NS = "http://www.w3.org/2000/svg";
  const WIDTH = 1000, LEFT = 130, RIGHT = 940, TOP = 34, ROW = 22, BAR = 14;
  const GAP = 10, MARK = 12, LEAST = 10; // ticks
  const view = { begin: data.begin, end: Math.max(data.end, data.begin + 1) };
  const whole = { ...view };

  const element = (name, attributes, parent, text) => {
    const it = document.createElementNS(NS, name);
    for (const key in attributes) it.setAttribute(key, attributes[key]);
    if (text !== undefined) it.textContent = text;
    if (parent) parent.append(it);
    return it;
  };
  const control = (name, label, parent, act) => {
    const it = document.createElement(name);
    it.textContent = label;
    if (act) it.addEventListener("click", act);
    parent.append(it);
    return it;
  };

  // --- The timeline ---------------------------------------------------------

  const x = (tick) =>
    LEFT + (RIGHT - LEFT) * (tick - view.begin) / (view.end - view.begin);
  const tickAt = (pixel) => Math.round(view.begin +
    (pixel - LEFT) / (RIGHT - LEFT) * (view.end - view.begin));
  const top = (number) =>
    TOP + ROW * number + (data.rows[number].cpu ? 0 : GAP);

  const drawScale = (svg, height) => {
    const least = (view.end - view.begin) / 8;
    let step = 1;
    for (const factors = [2, 2.5, 2]; step < least;) {
      step *= factors[0];
      factors.push(factors.shift());
    }
    step = Math.round(step);
    for (let tick = Math.ceil(view.begin / step) * step; tick <= view.end;
         tick += step) {
      element("path", { class: "hypo-g",
        d: `M${x(tick)} ${TOP - 8} V${height - 6}` }, svg);
      element("text", { class: "hypo-t", x: x(tick), y: TOP - 14,
        "text-anchor": "middle" }, svg, tick);
    }
    element("text", { class: "hypo-t", x: LEFT - 10, y: TOP - 14,
      "text-anchor": "end" }, svg, "ticks");
  };

  const firstSpan = (spans, tick) => {
    let low = 0, high = spans.length / 3;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spans[3 * middle + 1] <= tick) low = middle + 1;
      else high = middle;
    }
    return 3 * low;
  };

  const drawBar = (svg, row, number, bar) => {
    let height = BAR;
    if (row.label === "masked" && !row.cpu && bar.value === 1) height = BAR / 2;
    if (row.label === "nested" && !row.cpu)
      height = BAR * Math.min(bar.value, 4) / 4;
    const rect = element("rect", { class: `k${row.kind}`,
      x: bar.left, y: top(number) + BAR - height,
      width: Math.max(bar.right - bar.left, 0.6), height }, svg);
    element("title", {}, rect,
      `${row.label}: ticks ${bar.start} to ${bar.end}` +
      (bar.count > 1 ? `, in ${bar.count} pieces` : ""));
  };

  const drawRow = (svg, row, number) => {
    const spans = row.spans;
    let ticks = 0, bar = null;
    element("text", { class: "hypo-t", x: LEFT - 10, y: top(number) + BAR - 3,
      "text-anchor": "end" }, svg, row.label);
    for (let i = firstSpan(spans, view.begin);
         i < spans.length && spans[i] < view.end; i += 3) {
      const start = Math.max(spans[i], view.begin);
      const end = Math.min(spans[i + 1], view.end), value = spans[i + 2];
      const left = x(start), right = x(end);
      ticks += end - start;
      if (bar && left - bar.right < 0.5 &&
          (value === bar.value || right - left < 1)) {
        Object.assign(bar, { right, end, count: bar.count + 1 });
        continue;
      }
      if (bar) drawBar(svg, row, number, bar);
      bar = { left, right, start, end, value, count: 1 };
    }
    if (bar) drawBar(svg, row, number, bar);
    const share = 100 * ticks / (view.end - view.begin);
    element("text", { class: "hypo-t", x: WIDTH - 4, y: top(number) + BAR - 3,
      "text-anchor": "end" }, svg, `${share.toFixed(1)}%`);
  };

  // Lines that lead from one who has the CPU to the next, where there are few.
  const drawJoins = (svg) => {
    const changes = [];
    data.rows.forEach((row, number) => {
      if (!row.cpu) return;
      for (let i = firstSpan(row.spans, view.begin);
           i < row.spans.length && row.spans[i] < view.end; i += 3)
        changes.push([row.spans[i], number]);
    });
    if (changes.length > 400) return;
    changes.sort((a, b) => a[0] - b[0]);
    changes.slice(1).forEach(([tick, number], index) => {
      if (tick < view.begin) return;
      element("path", { class: "hypo-j", d: `M${x(tick)} ` +
        `${top(changes[index][1]) + BAR / 2} V${top(number) + BAR / 2}` }, svg);
    });
  };

  const drawMarks = (svg, height) => {
    let last = -Infinity;
    data.actions.forEach(([tick, , cause], index) => {
      if (tick < view.begin || tick > view.end || x(tick) - last < 4) return;
      last = x(tick);
      const mark = element("path", { class: "mark k2",
        d: `M${last} ${height - MARK} l4 9 h-8 Z` }, svg);
      element("title", {}, mark, `tick ${tick}: ${cause}`);
      mark.addEventListener("click", (event) => {
        event.stopPropagation();
        show(index + 1);
      });
    });
  };

  const tools = document.createElement("div");
  tools.className = "tools";
  const status = document.createElement("span");
  status.setAttribute("role", "status");
  let svg;

  const draw = () => {
    const height = TOP + ROW * data.rows.length + GAP + MARK + 6;
    const fresh = element("svg", { id: "zoom", role: "img", tabindex: 0,
      viewBox: `0 0 ${WIDTH} ${height}`,
      "aria-label": `Who ran when: ticks ${view.begin} to ${view.end}. ` +
        "Plus and minus zoom, arrow keys move, 0 shows all." });
    drawScale(fresh, height);
    drawJoins(fresh);
    data.rows.forEach((row, number) => drawRow(fresh, row, number));
    drawMarks(fresh, height);
    const focused = document.activeElement === svg;
    if (svg) svg.replaceWith(fresh);
    svg = fresh;
    if (focused) svg.focus();
    status.textContent = `ticks ${view.begin} to ${view.end}`;
  };

  const look = (begin, end) => {
    const width = Math.min(Math.max(end - begin, LEAST),
      whole.end - whole.begin);
    view.begin = Math.round(Math.min(Math.max(begin, whole.begin),
      whole.end - width));
    view.end = Math.round(view.begin + Math.max(width, 1));
    draw();
  };
  const zoom = (factor, around = (view.begin + view.end) / 2) => {
    const width = (view.end - view.begin) * factor;
    const part = (around - view.begin) / (view.end - view.begin);
    look(around - width * part, around + width * (1 - part));
  };
  const move = (part) => {
    const by = (view.end - view.begin) * part;
    look(view.begin + by, view.end + by);
  };
  const all = () => look(whole.begin, whole.end);

  const keys = { "+": () => zoom(0.5), "=": () => zoom(0.5),
    "-": () => zoom(2), "0": all, Home: all,
    ArrowLeft: () => move(-0.25), ArrowRight: () => move(0.25) };
  const pixelOf = (event) => {
    const box = svg.getBoundingClientRect();
    return (event.clientX - box.left) * WIDTH / box.width;
  };

  const listen = () => {
    let from = null, band = null;
    plot.addEventListener("keydown", (event) => {
      if (event.target !== svg || event.ctrlKey || event.metaKey ||
          event.altKey || !keys[event.key]) return;
      event.preventDefault();
      keys[event.key]();
    });
    plot.addEventListener("wheel", (event) => {
      if (!event.ctrlKey && !event.metaKey) return; // the page scrolls
      event.preventDefault();
      zoom(event.deltaY < 0 ? 0.7 : 1.4, tickAt(pixelOf(event)));
    }, { passive: false });
    plot.addEventListener("pointerdown", (event) => {
      if (event.button !== 0 || !svg.contains(event.target)) return;
      from = pixelOf(event);
      band = element("rect", { class: "sel", x: from, y: TOP - 8, width: 0,
        height: 9999 }, svg);
    });
    window.addEventListener("pointermove", (event) => {
      if (from === null) return;
      const to = pixelOf(event);
      band.setAttribute("x", Math.min(from, to));
      band.setAttribute("width", Math.abs(to - from));
    });
    window.addEventListener("pointerup", (event) => {
      if (from === null) return;
      const ends = [from, pixelOf(event)].sort((a, b) => a - b);
      from = null;
      band.remove();
      if (ends[1] - ends[0] > 8) look(tickAt(ends[0]), tickAt(ends[1]));
    });
  };

  // --- Interrupts -----------------------------------------------------------

  const actions = [...document.querySelectorAll(".action")];

  const show = (number) => {
    const it = document.getElementById(`i${number}`);
    if (!it) return;
    it.hidden = false;
    it.open = true;
    it.scrollIntoView({ block: "start" });
    it.querySelector("summary").focus();
  };

  const step = (by) => {
    const shown = actions.filter((it) => !it.hidden);
    const here = shown.findIndex((it) => it.contains(document.activeElement));
    const next = shown[here + by];
    if (next) next.querySelector("summary").focus();
  };

  const makeTools = () => {
    const box = document.getElementById("tools");
    box.className = "tools";
    const label = control("label", "Show ", box);
    const select = control("select", "", label);
    const names = { "": "all classes", 1: "machine", 2: "program", 3: "timer",
      4: "io", 5: "external" };
    for (const value of ["", 1, 2, 3, 4, 5]) {
      const option = control("option", names[value], select);
      option.value = value;
    }
    const count = control("span", "", box);
    count.setAttribute("role", "status");
    select.addEventListener("change", () => {
      for (const it of actions)
        it.hidden = select.value !== "" && it.dataset.class !== select.value;
      count.textContent =
        `${actions.filter((it) => !it.hidden).length} of ${actions.length}`;
    });
    control("button", "Open all", box, () => {
      for (const it of actions) it.open = !it.hidden;
    });
    control("button", "Close all", box, () => {
      for (const it of actions) it.open = false;
    });
    control("span", "j and k go to the next and the one before", box)
      .className = "soft";
    document.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey ||
          /^(INPUT|SELECT)$/.test(event.target.tagName)) return;
      if (event.key === "j") step(1);
      if (event.key === "k") step(-1);
    });
  };

  control("button", "Zoom in", tools, () => zoom(0.5));
  control("button", "Zoom out", tools, () => zoom(2));
  control("button", "Earlier", tools, () => move(-0.5));
  control("button", "Later", tools, () => move(0.5));
  control("button", "All", tools, all);
  tools.append(status);
  const style = plot.querySelector("style");
  plot.replaceChildren();
  if (style) document.head.append(style.cloneNode(true));
  plot.before(tools);
  svg = element("svg", {}, plot);
  draw();
  listen();
  if (actions.length > 0) makeTools();
  const target = () => {
    const match = /^#i(\d+)$/.exec(location.hash);
    if (match) show(match[1]);
  };
  window.addEventListener("hashchange", target);
  target();
})();

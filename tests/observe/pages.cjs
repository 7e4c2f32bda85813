// SPDX-License-Identifier: MIT
//
// The pages of hypo in a browser: pages.cjs HYPO SOURCE_DIR.  They are valid HTML
// (html-validate), accessible in light and dark (axe-core), ask for nothing but
// themselves, work with keys, and can be read without their script.  The modules
// come from NODE_PATH, the browser from CHROMIUM; scripts/thorough sees to both.
"use strict";
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const axe = require("axe-core");
const { HtmlValidate } = require("html-validate");
const puppeteer = require("puppeteer-core");

const [hypo, source] = process.argv.slice(2).map((it) => path.resolve(it));
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "hypo-pages-"));
const RUNS = {
  report: ["report", "--kernel", "io-wait", "programs/rounds.asm:3",
    "programs/io-bound.asm"],
  notes: ["report", "tests/cli/guests/kernel.asm",
    "tests/cli/guests/hello.asm:1"],
  nothing: ["report", "--bare", "tests/cli/guests/halt.asm"],
  timeline: ["trace", "--timeline", "--format", "html", "--kernel", "io-wait",
    "programs/rounds.asm:3"],
};
let passed = 0, failed = 0;

function check(good, name, detail) {
  if (good) passed++;
  else {
    failed++;
    console.log(`FAILED ${name}\n${JSON.stringify(detail).slice(0, 1500)}`);
  }
}

async function visit(browser, file, scheme, script) {
  const page = await browser.newPage();
  const errors = [], requests = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("request", (request) => requests.push(request.url()));
  await page.setJavaScriptEnabled(script);
  await page.emulateMediaFeatures([
    { name: "prefers-color-scheme", value: scheme }]);
  await page.setViewport({ width: 1200, height: 900 });
  await page.goto(`file://${file}`);
  return { page, errors, requests };
}

async function checkAxe(browser, name, file) {
  for (const scheme of ["light", "dark"]) {
    const { page, errors, requests } = await visit(browser, file, scheme, true);
    await page.evaluate(() => document.querySelectorAll("details")
      .forEach((it, number) => { it.open = number < 3; }));
    // Evaluated from outside, so that the page's policy stays in force.
    await page.evaluate(axe.source);
    const result = await page.evaluate("axe.run()");
    check(result.violations.length === 0, `${name}: axe, ${scheme}`,
      result.violations.map((it) => [it.id, it.nodes[0].html]));
    check(errors.length === 0, `${name}: no errors`, errors);
    check(requests.length === 1, `${name}: asks for itself only`, requests);
    await page.close();
  }
}

async function checkKeys(browser, file) {
  const { page } = await visit(browser, file, "light", true);
  const label = () => page.$eval("#zoom", (it) => it.getAttribute("aria-label"));
  const ticks = async () => (await label()).match(/\d+/g).slice(0, 2).map(Number);
  const [begin, end] = await ticks();
  await page.evaluate(() => document.getElementById("zoom").focus());
  await page.keyboard.press("+");
  const zoomed = await ticks();
  check(zoomed[1] - zoomed[0] < (end - begin) * 0.6, "zoom by key", zoomed);
  await page.keyboard.press("ArrowRight");
  const moved = await ticks();
  check(moved[0] > zoomed[0] && moved[1] - moved[0] === zoomed[1] - zoomed[0],
    "move by key", moved);
  await page.keyboard.press("0");
  check((await ticks()).join() === `${begin},${end}`, "all by key");
  await page.select("#tools select", "4");
  const shown = await page.$$eval(".action", (all) =>
    all.filter((it) => !it.hidden).map((it) => it.dataset.class));
  check(shown.length > 0 && shown.every((it) => it === "4"), "chosen", shown);
  await page.select("#tools select", "");
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  check((await page.$$eval("details[open]", (all) => all.map((it) => it.id)))
    .join() === "i1", "opened by keys");
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  check(await page.evaluate(() => document.activeElement.closest(".action").id)
    === "i2", "j and k");
  await page.close();
}

async function checkWithoutScript(browser, file) {
  const { page, errors } = await visit(browser, file, "light", false);
  const text = fs.readFileSync(file, "utf8");
  check(errors.length === 0 && /<svg[^>]*aria-label="Who ran when/.test(text)
    && (text.match(/<details/g) ?? []).length > 10, "without script", errors);
  await page.close();
}

async function main() {
  const validator = new HtmlValidate({ extends: ["html-validate:recommended"] });
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox"] });
  for (const [name, words] of Object.entries(RUNS)) {
    const file = path.join(folder, `${name}.html`);
    spawnSync(hypo, [...words, "-q", "-o", file], { cwd: source });
    const report = await validator.validateFile(file);
    check(report.valid, `${name}: html-validate`,
      report.results.map((it) => it.messages[0]));
    await checkAxe(browser, name, file);
  }
  await checkKeys(browser, path.join(folder, "report.html"));
  await checkWithoutScript(browser, path.join(folder, "report.html"));
  await browser.close();
  fs.rmSync(folder, { recursive: true });
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}

main();

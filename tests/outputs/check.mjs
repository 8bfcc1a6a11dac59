// Outputs of evsearch read by programs of others: node check.mjs NODE_MODULES DIR SCHEMAS
// DIR holds one answer in every format; each check prints "ok WHAT" or "not ok WHAT".
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [modules, dir, schemas] = process.argv.slice(2)
const require = createRequire(pathToFileURL(join(modules, 'x.js')))
const text = name => readFileSync(join(dir, 'answer.' + name), 'utf8')
const answer = JSON.parse(text('json'))
const events = answer.events

async function check (what, fn) {
  try {
    await fn()
    console.log(`ok ${basename(dir)} ${what}`)
  } catch (e) {
    console.log(String(e.stack || e))
    console.log(`not ok ${basename(dir)} ${what}`)
  }
}

function same (got, want, what) {
  if (JSON.stringify(got) !== JSON.stringify(want)) {
    throw new Error(`${what}: ${JSON.stringify(got)}, not ${JSON.stringify(want)}`)
  }
}

const Ajv = require('ajv/dist/2020').default
const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true })
const resultsSchema = JSON.parse(readFileSync(join(schemas, 'results.schema.json')))
const streamSchema = JSON.parse(readFileSync(join(schemas, 'stream.schema.json')))

function valid (schema, value) {
  const test = ajv.getSchema(schema.$id) || ajv.compile(schema)
  if (!test(value)) throw new Error(ajv.errorsText(test.errors))
}

await check('json by ajv', () => valid(resultsSchema, answer))

await check('json schema refuses what is wrong', () => {
  for (const spoil of [a => delete a.total, a => { a.events[0].kind = 'party' },
    a => { a.events[0].date.start = 'tomorrow' }, a => { a.facets[0].values[0].count = -1 }]) {
    const bad = structuredClone(answer)
    spoil(bad)
    let passed = true
    try { valid(resultsSchema, bad) } catch { passed = false }
    if (passed) throw new Error(`passes: ${spoil}`)
  }
})

await check('ndjson by ajv', () => {
  ajv.getSchema(resultsSchema.$id) || ajv.compile(resultsSchema)
  const lines = text('ndjson').trimEnd().split('\n').map(l => JSON.parse(l))
  for (const line of lines) valid(streamSchema, line)
  same([lines[0].type, lines.at(-1).type], ['begin', 'end'], 'ends')
  same(lines.filter(l => l.type === 'event').map(l => l.data), events, 'events')
  same(lines.filter(l => l.type === 'facet').map(l => l.data), answer.facets, 'facets')
})

await check('atom by feed-parser', () => {
  const { parseFeed } = require('@rowanmanning/feed-parser')
  const feed = parseFeed(text('atom'))
  same(feed.meta.type, 'atom', 'type')
  same(feed.items.map(i => i.id), events.map(e => 'tag:evsearch.invalid,2021:event/' + e.id), 'ids')
  for (const item of feed.items) {
    if (!item.updated || !item.title || !item.content) throw new Error(`incomplete: ${item.id}`)
  }
})

await check('markdown by commonmark', () => {
  const { Parser } = require('commonmark')
  const walker = new Parser().parse(text('md')).walker()
  const titles = []
  for (let step = walker.next(); step; step = walker.next()) {
    const { type, level, destination } = step.node
    if (step.entering && type === 'heading' && level === 2) titles.push('')
    if (step.entering && type === 'text' && step.node.parent.type === 'heading') titles.length && (titles[titles.length - 1] += step.node.literal)
    if (['html_block', 'html_inline', 'image', 'emph', 'code', 'code_block'].includes(type)) throw new Error(`${type} from page text`)
    if (type === 'link' && !/^https?:/.test(destination)) throw new Error(`link to ${destination}`)
  }
  const plain = s => (s || '(no title)').replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, c => '\t\n\r'.includes(c) ? ' ' : '\ufffd')
  same(titles, events.map(e => `${e.rank}. ${plain(e.title)}`), 'titles')
})

await check('jsonld by jsonld.js', async () => {
  const jsonld = require('jsonld')
  // The vocabulary without the network: every term is schema.org's.
  const documentLoader = async url => {
    if (!/^https:\/\/schema\.org\/?$/.test(url)) throw new Error(`asks for ${url}`)
    return { documentUrl: url, document: { '@context': { '@vocab': 'https://schema.org/' } } }
  }
  const graph = await jsonld.expand(JSON.parse(text('jsonld')), { documentLoader, safe: true })
  same(graph.map(e => e['@id']), events.map(e => 'tag:evsearch.invalid,2021:event/' + e.id), 'ids')
  await jsonld.canonize(JSON.parse(text('jsonld')), { documentLoader, algorithm: 'RDFC-1.0', safe: true })
})

await check('ics by ical.js', () => {
  const module = require('ical.js')
  const ICAL = module.default || module
  const calendar = new ICAL.Component(ICAL.parse(text('ics')))
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  const parts = calendar.getAllSubcomponents().filter(c => c.name !== 'vtimezone')
  same(parts.map(c => c.getFirstPropertyValue('uid')).sort(), events.map(e => 'ev:' + e.id).sort(), 'uids')
  const byId = new Map(events.map(e => ['ev:' + e.id, e]))
  for (const part of parts) {
    const event = byId.get(part.getFirstPropertyValue('uid'))
    if (part.name !== 'vevent') continue
    const start = part.getFirstPropertyValue('dtstart')
    if (event.date.precision === 'minute') same(start.toString().slice(0, 16), event.date.start, 'start')
    if (event.date.precision === 'day') same(start.toString(), event.date.start, 'start')
    if (event.date.precision === 'day' && event.date.all_day) {
      const last = part.getFirstPropertyValue('dtend').clone()
      last.adjust(-1, 0, 0, 0)
      same(last.toString(), event.date.end, 'last day')
    }
    const zone = part.getFirstProperty('dtstart').getParameter('tzid')
    if (zone && start.zone.tzid !== zone) throw new Error(`zone ${zone} is not described`)
  }
})

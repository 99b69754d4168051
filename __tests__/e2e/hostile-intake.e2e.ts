import { INJECTIONS } from '../fixtures/injections'
import { docx, paragraph } from '../intake/made-files'
import { expect, test } from './fixture'
import { bare, body, CONTROLS, expectInert, watchForScripts } from './hostile'
import { pageAddress } from './pages'
import { drop, openView, textFile } from './steps'

test.beforeEach(({ context }) => watchForScripts(context))

test('typed, pasted, dropped: in names of files, in what they hold, in markup', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByLabel('Words of text A')).toBeEditable()
  // A hundred files that are not read: each is named in a sentence.
  await drop(
    page,
    'Text A',
    INJECTIONS.map((string) => textFile(`${string}.exe`, 'x')),
  )
  await expect(page.getByRole('alert').getByRole('listitem')).toHaveCount(INJECTIONS.length)
  const withoutSlashes = (words: string) => bare(words).replace(/[/\\:]/g, '')
  const said = withoutSlashes((await page.getByRole('alert').allTextContents()).join(''))
  expect(INJECTIONS.filter((string) => !said.includes(withoutSlashes(string)))).toEqual([])
  await expectInert(page)

  const half = INJECTIONS.length / 2
  const plain = INJECTIONS.map((string) => string.replace(CONTROLS, ''))
  const escaped = (string: string) =>
    string
      .replace(/[\u0000-\u001f]|\p{Cs}/gu, '')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
  await drop(page, 'Text A', [
    textFile('one.txt', body(plain.slice(0, half))),
    textFile('two.md', body(plain.slice(half))),
    textFile(
      'three.html',
      `<title>${plain[3]}</title>${plain.map((string) => `<p>Before ${string} after.</p>`).join('')}`,
    ),
    textFile('four.html', INJECTIONS.map((string) => `<p>Before ${escaped(string)} after.</p>`).join('')),
    {
      name: 'five.docx',
      mimeType: '',
      buffer: Buffer.from(docx(INJECTIONS.map((string) => paragraph(escaped(string))).join(''))),
    },
  ])
  await expect(page.getByLabel('Words of text E')).not.toHaveValue('')
  const words = async (letter: string) => bare(await page.getByLabel(`Words of text ${letter}`).inputValue())
  expect((await words('A')) + (await words('B'))).toBe(bare(body(plain.slice(0, half)) + body(plain.slice(half))))
  for (const letter of ['D', 'E']) {
    const taken = await words(letter)
    expect(INJECTIONS.filter((string) => !taken.includes(bare(string)))).toEqual([])
  }
  await page.getByLabel('Title of text A').fill(INJECTIONS.slice(0, 20).join(' '))
  await page.getByLabel('Publisher').first().fill(INJECTIONS.slice(20, 40).join(' '))
  await page.getByRole('button', { name: 'Add a text' }).click()
  await page.getByLabel('Words of text F').focus()
  await page.getByLabel('Words of text F').evaluate(
    (field, html) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', html)
      clipboardData.setData('text/plain', 'plain')
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    `<p>Start.</p>${INJECTIONS.map((string) => `<div>${string}</div>`).join('')}`,
  )
  await expect(page.getByLabel('Words of text F')).toHaveValue(/^Start\./)
  await page.getByRole('link', { name: 'See the comparison' }).click()
  await expect(page.getByRole('region', { name: 'Verdict' })).toBeVisible()
  await expectInert(page)
})

test('in a page that is fetched, and in what it says of itself', async ({ page, request }) => {
  await page.goto('/')
  const attribute = (string: string) => string.replace(CONTROLS, '').replace(/&/g, '&amp;').replace(/"/g, '&quot;')
  const part = INJECTIONS.length / 4
  for (const [index, letter] of [...'ABAB'].entries()) {
    const strings = INJECTIONS.slice(index * part, (index + 1) * part)
    const meta = (name: string, at: number) =>
      `<meta property="${name}" content="${attribute(strings.slice(at, at + 8).join(' ')).slice(0, 400)}">`
    const shown = strings.map(
      (string) =>
        `<p>Before it stood ${attribute(string).replace(/</g, '&lt;')} and then the text went on as before.</p>`,
    )
    const raw = strings.map(
      (string) =>
        `<p>Raw words ${string.replace(CONTROLS, '')}</p></noscript></template></svg></math></xmp></style></script></iframe></object>`,
    )
    const held = `<html lang="en"><head><meta charset="utf-8">${meta('og:title', 0)}${meta('og:site_name', 8)}${meta('author', 16)}${meta('article:published_time', 4)}</head><body><article><h1>Found on the wall</h1>${shown.join('')}${raw.join('')}</article></body></html>`
    expect((await request.put(pageAddress(`held/${index}`), { data: held })).ok()).toBe(true)
    const card = page.getByRole('region', { name: `Text ${letter}` })
    await expect(page.getByLabel(`Words of text ${letter}`)).toBeEditable()
    await card.getByLabel('From a web address').fill(pageAddress(`held/${index}`))
    await page.getByRole('button', { name: `Get text ${letter} from the web` }).click()
    await expect(card.getByText('Check this text: it is not counted yet.')).toBeVisible()
    const taken = bare(await page.getByLabel(`Words of text ${letter}`).inputValue())
    expect(strings.filter((string) => !taken.includes(bare(string)))).toEqual([])
    await expectInert(page)
    await page.getByRole('button', { name: 'Use this text' }).click()
    if (index === 1) {
      await page.getByRole('link', { name: 'See the comparison' }).click()
      await expect(page.getByRole('region', { name: 'Verdict' })).toBeVisible()
      await openView(page, 'Read')
      await expectInert(page)
      await page.goto('/')
      await page.getByRole('button', { name: 'Forget these texts' }).click()
    }
  }
})

test('sent by the bookmark, in damaged links, and searched for', async ({ page }) => {
  const sixth = Math.ceil(INJECTIONS.length / 6)
  for (let index = 0; index < 6; index++) {
    const strings = INJECTIONS.slice(index * sixth, (index + 1) * sixth)
    const [first = ''] = strings
    const text = body(strings)
    const sent = {
      version: 1,
      text,
      title: first + index,
      publisher: strings.slice(1, 3).join(' '),
      author: strings[4],
      url: strings[5],
      date: strings[6],
    }
    // Halves of characters cannot stand in an address.
    const packed = encodeURIComponent(JSON.stringify(sent).replace(/\\ud[89a-f][0-9a-f]{2}/g, '\\ufffd'))
    await page.goto(`/?${index}#text=${packed}`)
    await expect(page.getByText(/ is here\. Check that nothing is missing/)).toBeVisible()
    expect(bare(await page.getByLabel(`Words of text ${'ABCDEF'.charAt(index)}`).inputValue())).toBe(bare(text))
    await expectInert(page)
  }
  for (const string of ['<script>hit(1)</script>', 'javascript:hit(51)', '"><img src=x onerror="hit(17)">']) {
    for (const path of [
      '/compare#',
      '/compare/read#',
      '/s/x#',
      `/compare/read?text=${encodeURIComponent(string)}#`,
      '/embed#',
    ]) {
      await page.goto(path + string)
      await expect(page.getByText(/damaged|missing|no comparison|nothing/i).first()).toBeVisible()
      await expectInert(page)
    }
  }
  await page.goto('/method/lexicon')
  const search = page.getByRole('searchbox')
  await expect(search).toBeVisible()
  for (const string of INJECTIONS) await search.fill(string)
  await expect(search).toHaveValue(INJECTIONS.at(-1) ?? '')
  await expectInert(page)
})

import { describe, expect, test } from 'vitest'
import { fileFault, shownName } from './files.ts'
import { sampleFile } from './sample-file.ts'

const limits = { kinds: ['pdf', 'jpg', 'jpeg', 'png'], megabytes: 10, count: 3 } as const
const fault = (name: string, kilobytes: number, already: { name: string; bytes: number }[] = []) =>
  fileFault({ ...limits, kinds: [...limits.kinds] }, already, name, sampleFile(name, kilobytes))

describe('a file', () => {
  test.each(['lasku.pdf', 'KUVA.JPG', 'kuva.jpeg', 'a.b.c.png', 'ä ö 😀.pdf'])(
    '%s is taken',
    (name) => {
      expect(fault(name, 300)).toBeUndefined()
    },
  )

  test.each(['ohjelma.exe', 'kuva', 'kuva.jpg.exe', '.jpg2', 'asiakirja.docx', ''])(
    '%s is of another kind',
    (name) => {
      expect(fault(name, 300)).toBe('kind')
    },
  )

  test('is of another kind when only its name is right', () => {
    const program = new Uint8Array([0x4d, 0x5a, 0x90, 0])
    expect(fileFault({ ...limits, kinds: [...limits.kinds] }, [], 'kuva.jpg', program)).toBe('kind')
  })

  test('may be ten megabytes, and not a byte more', () => {
    expect(fault('kuva.png', 10 * 1024)).toBeUndefined()
    expect(fault('kuva.png', 10 * 1024 + 1)).toBe('too-large')
  })

  test('is empty, one too many, or there already', () => {
    const one = { name: 'kuva.png', bytes: 300 * 1024 }
    expect(fault('kuva.png', 0)).toBe('empty')
    expect(fault('kuva.png', 300, [one])).toBe('duplicate')
    expect(fault('kuva.png', 301, [one])).toBeUndefined()
    expect(fault('toinen.png', 1, [one, one, one])).toBe('too-many')
  })
})

describe('the name of a file', () => {
  test.each([
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    [String.raw`C:\kuvat\käsi.jpg`, 'käsi.jpg'],
    ['kuva\u202Egpj.exe', 'kuvagpj.exe'],
    ['a\u0000b\nc.png', 'abc.png'],
    ['  kuva.png ', 'kuva.png'],
  ])('%j is shown as %j', (name, shown) => {
    expect(shownName(name)).toBe(shown)
  })

  test('is shortened in the middle, and keeps its ending', () => {
    const shown = shownName(`${'ä'.repeat(300)}.jpeg`)
    expect([...shown]).toHaveLength(80)
    expect(shown).toMatch(/^ä+…ä+\.jpeg$/)
  })
})

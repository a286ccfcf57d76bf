// The small rules under the policy: which event, which address, whose word about DMARC, what is a code, who is who.

import { describe, expect, it } from 'vitest'
import { dmarcFailed } from '../src/decide/authentication.ts'
import { chooseEvent } from '../src/decide/choose-event.ts'
import { isPersonalCodePrefix } from '../src/decide/personal-code.ts'
import { authorAddress, replyAddress } from '../src/decide/reply-address.ts'
import { isCyrillic, nameFits, sameNames, sameOrganisation } from '../src/decide/same-person.ts'
import type { Event, Mail } from '../src/vocabulary.ts'
import { address, mail, meeting, riga } from './decide-builders.ts'

describe('the reply goes to the first Reply-To, else Sender where From has several, else From; rights never follow it', () => {
  const sender = address('Birojs <birojs@example.lv>')
  it.each<readonly [string, Mail, to: string | undefined, author: string | null]>([
    ['From', mail('Anna <Anna+x@TM.lv>'), 'Anna+x@TM.lv', 'anna@tm.lv'],
    ['Reply-To', mail('a@x.lv', { replyTo: [address('b@x.lv'), address('c@x.lv')] }), 'b@x.lv', 'a@x.lv'],
    ['Sender, one From', mail('a@x.lv', { sender }), 'a@x.lv', 'a@x.lv'],
    ['Sender, several From', mail(['a@x.lv', 'b@x.lv'], { sender }), 'birojs@example.lv', 'birojs@example.lv'],
    ['several From, no Sender', mail(['a@x.lv', 'b@x.lv']), 'a@x.lv', 'a@x.lv'],
    ['Cc never', mail([], { cc: [address('c@x.lv')] }), undefined, null],
  ])('%s', (_, message, to, author) => {
    expect(replyAddress(message)?.address).toBe(to)
    expect(authorAddress(message)).toBe(author)
  })
})

describe('DMARC is judged by the receiving server’s own Authentication-Results (RFC 8601)', () => {
  it.each<readonly [string, authservId: string | null, values: readonly string[], want: boolean]>([
    ['it failed', null, ['mx.lv; spf=pass; dmarc=fail (p=none dis=none) header.from=a.lv'], true],
    ['folded by tabs', null, ['mx.lv;\tdkim=none;\tdmarc=fail header.from=a.lv'], true],
    ['last of the line', null, ['mx.lv; dmarc=fail'], true],
    ['capitals, spaces, a version of the method', null, ['mx.lv 1; DMARC/1 = FAIL'], true],
    [
      'without the server’s name (Microsoft)',
      null,
      ['spf=fail; dkim=none; dmarc=fail action=none header.from=a.lv'],
      true,
    ],
    ['it passed', null, ['mx.lv; dmarc=pass header.from=a.lv'], false],
    ['SPF failed', null, ['mx.lv; spf=fail smtp.mailfrom=a.lv; dmarc=pass'], false],
    ['none', null, ['mx.lv; none'], false],
    ['temporary error', null, ['mx.lv; dmarc=temperror'], false],
    ['not quite fail', null, ['mx.lv; dmarc=failure'], false],
    ['in a comment', null, ['mx.lv; spf=pass (dmarc=fail; dmarc=fail)'], false],
    ['in a comment within a comment', null, ['mx.lv (a (b) ; dmarc=fail); spf=pass'], false],
    ['a bracket that is quoted in a comment', null, ['mx.lv (a \\) ; dmarc=fail ); spf=pass'], false],
    ['in quotes', null, ['mx.lv; spf=pass reason="x; dmarc=fail"'], false],
    ['as a part of a value', null, ['mx.lv; spf=pass smtp.mailfrom=dmarc=fail'], false],
    ['behind a comment', null, ['mx.lv; (checked) dmarc=fail(p=reject)'], true],
    ['the inner one says fail, the topmost passed', null, ['mx.lv; dmarc=pass', 'forged.lv; dmarc=fail'], false],
    ['the inner one claims that it passed', null, ['mx.lv; dmarc=fail', 'mail.a.lv; dmarc=pass'], true],
    ['by name, further down', 'mx.lv', ['relay.lv; dmarc=pass', 'MX.lv 1; dmarc=fail'], true],
    ['by name, in a second header of the same server', 'mx.lv', ['mx.lv; spf=pass', 'mx.lv; dmarc=fail'], true],
    ['another server’s', 'mx.lv', ['relay.lv; dmarc=fail'], false],
    ['a name that only begins so', 'mx.lv', ['mx.lv.evil.example; dmarc=fail'], false],
    ['no header', null, [], false],
    ['an empty one', null, [''], false],
  ])('%s', (_, authservId, values, want) => {
    const headers = values.map((value) => ({ name: 'authentication-results', value }))
    expect(dmarcFailed([{ name: 'received', value: 'dmarc=fail' }, ...headers], authservId)).toBe(want)
  })
})

describe('a real date ddmmyy, or 3[2-9]dddd', () => {
  it.each([
    ['120385', true],
    ['010100', true],
    ['290200', true],
    ['290284', true],
    ['290285', false],
    ['310687', false],
    ['001290', false],
    ['321299', true],
    ['327914', true],
    ['399999', true],
    ['311299', true],
    ['320000', true],
    ['401299', false],
    ['121385', false],
    ['120085', false],
    ['12038', false],
    ['1203851', false],
    ['12038a', false],
    ['', false],
  ])('%s: %s', (digits, want) => expect(isPersonalCodePrefix(digits)).toBe(want))
})

describe('names', () => {
  const name = (text: string) => {
    const [givenName = null, familyName = null] = text.split(' ').map((word) => (word === '-' ? null : word))
    return { givenName, familyName }
  }
  it.each([
    ['Jānis Bērziņš', 'Janis BERZINS', true],
    ['Jānis Bērziņš', 'Bērziņš Jānis', true],
    ['Ieva Sproģe-Kalve', 'Ieva Sproge–Kalve', true],
    ['Jānis Bērziņš', 'Jānis Bērzs', false],
    ['Jānis -', 'Jānis -', false],
    ['Людмила Ершова', 'людмила ершова', true],
  ])('%s and %s are the same: %s', (one, other, want) => expect(sameNames(name(one), name(other))).toBe(want))
  it.each([
    ['Roberts -', 'Roberts Sala', true],
    ['- Sala', 'Roberts Sala', true],
    ['P. Zvirgzdiņš', 'Pēteris Zvirgzdins', true],
    ['Pēteris Z', 'Pēteris Zvirgzdiņš', true],
    ['Anna Ozola', 'Anna -', true],
    ['Guna -', 'Roberts Sala', false],
    ['A. Sala', 'Roberts Sala', false],
    ['- -', 'Roberts Sala', false],
    ['Anna -', '- Ozola', false],
  ])('%s can mean %s: %s', (stated, known, want) => expect(nameFits(name(stated), name(known))).toBe(want))
  it.each([
    ['Людмила Ершова', true],
    ['Ludmila Ersova', false],
    ['Ludmila Ершова', false],
    ['- -', false],
  ])('%s is written in Cyrillic only: %s', (text, want) => expect(isCyrillic(name(text))).toBe(want))
})

describe('organisations', () => {
  it.each<readonly [string | null, string | null, boolean]>([
    ['Tieslietu ministrija', 'TIESLIETU MINISTRIJA', true],
    ['biedrība „Zaļais loks”', 'Zaļais loks', true],
    ['Latvijas Nacionālais arhīvs', 'LNA', true],
    ['VARAM', 'Vides aizsardzības un reģionālās attīstības ministrija', true],
    ['LR Saeima', 'Saeima', true],
    ['Finanšu ministrija', 'Ekonomikas ministrija', false],
    ['A', 'Arhīvs', false],
    ['Saeima', null, false],
    [null, null, false],
  ])('%s and %s are the same: %s', (one, other, want) => expect(sameOrganisation(one, other)).toBe(want))
})

describe('which event a mail is about', () => {
  const forum: Event = {
    ...meeting,
    id: 'forum',
    title: { lv: 'Digitālās pārvaldes forums', en: 'Digital government forum' },
    addresses: ['desk+forum@mk.gov.lv'],
  }
  const plan: Event = { ...meeting, addresses: ['desk+plan@mk.gov.lv', 'plans@mk.gov.lv'] }
  const past: Event = {
    ...meeting,
    id: 'past',
    retention: Temporal.Duration.from('PT1H'),
    addresses: ['desk+past@mk.gov.lv'],
  }
  const closed = riga('2017-12-20T00:00').toInstant()
  const open = riga('2017-11-10T00:00').toInstant()
  const to = (text: string) => mail('a@x.lv', { to: [address(text)] })
  const about = (subject: string, text = '') => mail('a@x.lv', { subject, text })

  it.each<readonly [string, Mail, readonly Event[], string | null, Temporal.Instant, want: string]>([
    ['the only one', mail(), [plan], null, open, 'meeting'],
    ['none', mail(), [], null, open, 'none'],
    ['not open yet', mail(), [plan], null, riga('2017-10-31T23:59:59').toInstant(), 'none'],
    ['open from the second on', mail(), [plan], null, riga('2017-11-01T00:00').toInstant(), 'meeting'],
    ['over, but its retention has not passed', mail(), [plan], null, riga('2017-12-16T13:00').toInstant(), 'meeting'],
    ['its retention has passed', mail(), [plan], null, riga('2017-12-16T13:00:01').toInstant(), 'none'],
    ['the thread tells', about('forums'), [plan, forum], 'meeting', open, 'meeting'],
    ['the thread of an event that is past', about('plāns'), [plan, past], 'past', closed, 'none'],
    ['a thread of another inbox tells nothing', mail(), [plan], 'elsewhere', open, 'meeting'],
    ['+tag in To', to('Desk+Forum@mk.gov.lv'), [plan, forum], null, open, 'forum'],
    ['alias in To', to('plans@mk.gov.lv'), [plan, forum], null, open, 'meeting'],
    ['+tag in Cc', mail('a@x.lv', { cc: [address('desk+forum@mk.gov.lv')] }), [plan, forum], null, open, 'forum'],
    [
      '+tag in Delivered-To',
      mail('a@x.lv', { headers: [{ name: 'delivered-to', value: '<desk+forum@mk.gov.lv>' }] }),
      [plan, forum],
      null,
      open,
      'forum',
    ],
    ['the tag of an event that is past', to('desk+past@mk.gov.lv'), [plan, past], null, closed, 'none'],
    [
      'both tags, the subject tells',
      mail('a@x.lv', { to: ['desk+forum@mk.gov.lv', 'plans@mk.gov.lv'].map(address), subject: 'Forums' }),
      [plan, forum],
      null,
      open,
      'forum',
    ],
    [
      'both tags',
      mail('a@x.lv', { to: ['desk+forum@mk.gov.lv', 'plans@mk.gov.lv'].map(address) }),
      [plan, forum],
      null,
      open,
      'unclear',
    ],
    [
      'only one of two is open',
      mail(),
      [{ ...plan, retention: Temporal.Duration.from('P1Y') }, past],
      null,
      closed,
      'meeting',
    ],
    ['the subject tells, in another case', about('Par rīcības plānu'), [plan, forum], null, open, 'meeting'],
    ['the text tells', about('Pieteikums', 'Piesakos forumam.'), [plan, forum], null, open, 'forum'],
    ['the subject before the text', about('Forums', 'Rīcības plāns'), [plan, forum], null, open, 'forum'],
    ['words of both titles tell nothing', about('Government'), [plan, forum], null, open, 'unclear'],
    ['nothing tells', about('Pieteikums', 'Anna Ozola, TM'), [plan, forum], null, open, 'unclear'],
  ])('%s', (_, message, events, thread, receivedAt, want) => {
    const choice = chooseEvent(message, events, thread, receivedAt)
    expect(choice.event?.id ?? (choice.event === null && choice.why)).toBe(want)
  })
})

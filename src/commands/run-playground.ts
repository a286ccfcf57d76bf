// The desk in the playground: mail servers in this process, a sample event, sample mails that arrive one after another,
// and the story of each on the screen. Its people are invented, so that what a mail says may be shown here.
import { EventEmitter, once } from 'node:events'
import { fillAddedPlaces } from '../desk/fill-places.ts'
import type { Story } from '../handle-mail.ts'
import { sampleEvent } from '../playground/event.ts'
import { startInbox } from '../playground/inbox.ts'
import { findFirstStart, playSampleMails } from '../playground/play.ts'
import { showDecision, showHowTo, showList, showReading, showReply } from '../playground/story.ts'
import { parseMail } from '../read/parse-mail.ts'
import { syncEvents } from '../record/events.ts'
import { listParticipants } from '../record/participants.ts'
import type { Event } from '../vocabulary.ts'
import { openDesk } from './open-desk.ts'
import type { Work } from './run-for-real.ts'
import { DATA_FOLDER } from './with-database.ts'

/** Time to read what happened to one mail before the next comes. */
const PAUSE = Temporal.Duration.from('PT1S')
const NO_PAUSE = Temporal.Duration.from('PT0S')

export async function runPlayground({ config, db, reader, log, signal, once: justOnce }: Work): Promise<void> {
  const now = Temporal.Now.instant()
  const isSample = config.events.length === 0
  const events = isSample ? [sampleEvent(now)] : config.events
  await syncEvents(db, events)
  await fillAddedPlaces(db, events)
  const addresses = events.flatMap(({ organiser, addresses }) => [organiser.email, ...addresses])
  const inbox = await startInbox({ addresses: addresses as [string, ...string[]] })
  const { imap, smtp } = inbox
  console.log(
    `Inbox: embedded, IMAP ${imap.host}:${imap.port}, SMTP ${smtp.host}:${smtp.port} (IMAP_URL, SMTP_URL name another)`,
  )
  for (const event of events)
    console.log(`Event: ${describe(event)}${isSample ? ' (a sample; EVENTS names yours)' : ''}`)

  const screen = openScreen()
  const progress = new EventEmitter()
  let handled = 0
  const told = (story: Story) => {
    handled += 1
    screen.print(showStory(story))
    progress.emit('handled', story)
  }
  inbox.onReply(({ raw }) => screen.print(parseMail(raw).then(showReply)))
  const account = { imap, smtp, events }
  const desk = openDesk({ account, config: { ...config, events }, db, reader, told, signal, log })

  /** The list as it stands once everything is handled and answered. */
  const showResult = async () => {
    await desk.sender.drain()
    await screen.print(listParticipants(db).then((rows) => `The list so far\n\n${showList(rows)}`))
  }
  const play = async (pause: Temporal.Duration) => {
    const { firstStart, isFirst } = await findFirstStart(DATA_FOLDER, now)
    if (!isFirst) await screen.print('What arrived on an earlier start is already handled; new is only what you send.')
    const append = inbox.append
    return playSampleMails({ append, firstStart, pause: isFirst ? pause : NO_PAUSE, signal })
  }

  try {
    if (justOnce) {
      if (isSample) await play(NO_PAUSE)
      await desk.workOff()
      return await showResult()
    }
    const working = Promise.all([desk.watch(), desk.sender.stopped])
    const delivered = isSample ? await play(PAUSE) : 0
    while (handled < delivered && !signal.aborted) await once(progress, 'handled', { signal }).catch(() => {})
    if (!signal.aborted) {
      await showResult()
      await screen.print(`${showHowTo(inbox)}\n\nCtrl-C ends; the list stays.`)
    }
    progress.on('handled', ({ decision }: Story) => {
      if (decision?.changes.length) showResult().catch((err) => log.warn({ err }, 'the list cannot be shown'))
    })
    await working
  } finally {
    await inbox.stop()
  }
}

/** Empty for a message that was handled before. */
function showStory({ mail, event, reading, decision }: Story): string {
  if (reading !== null && decision !== null) return `${showReading(mail, reading)}\n${showDecision(decision)}`
  return event === null ? `✉ ${mail.subject || '(no subject)'}\n  not about the event: left as found` : ''
}

function describe({ id, title, languages, deadline }: Event): string {
  const until = `${deadline.toPlainDate()} ${deadline.toPlainTime().toString({ smallestUnit: 'minute' })}`
  return `«${title[languages[0]] ?? id}», people register until ${until}`
}

/** Prints in the order asked for, whatever has to be awaited first, a blank line before each. */
function openScreen() {
  let printing = Promise.resolve()
  const print = (text: string | Promise<string>): Promise<void> => {
    printing = printing.then(async () => {
      const shown = await text
      if (shown !== '') console.log(`\n${shown}`)
    })
    return printing
  }
  return { print }
}

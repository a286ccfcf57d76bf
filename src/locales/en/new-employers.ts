// How English says that somebody is from another body than before: «moved from Delna to Tilde», «you put me under SEB»,
// «please change it to Swedbank». Each expression names the one left, the new one, or both.

import type { NewEmployers } from '../locale.ts'

const WORD = `\\p{Lu}[\\p{L}\\p{N}&’'-]{0,30}`
const name = (joiners: string): string =>
  `(?:["“„«][^"“”„«»\\n]{2,60}["”»]|${WORD}(?: (?:(?:${joiners}) ){0,2}${WORD}){0,6})`
// «from Delna to Tilde»: «to» parts the two.
const OLD = `(?:the |The )?(?<old>${name('of|for|and|the|in|&|de|on')})`
const NEW = `(?:the |The )?(?<new>${name('of|for|and|the|in|&|de|on|to')})`
/** «last month », «after three years » */
const MEANWHILE = `(?:,? (?!and |to |but |not |for |at )[\\p{Ll}\\d][\\p{Ll}\\d’'-]{0,12}){0,4}`
const BODY = `(?:organi[sz]ation|affiliation|employer|institution|workplace|company|job|work)`
const CHANGE = `(?:[Cc]hange|[Cc]orrect|[Aa]mend|[Uu]pdate|[Rr]eplace|[Ss]witch)`

const shape = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})`, 'dgu')

const TOLD = [
  `(?:moved|switched|transferred|gone over|went|came over|changed jobs|changed employers?)(?: over)? from ${OLD} to ${NEW}`,
  `(?:[Ll]eft|quit|resigned from|retired from|parted ways with) ${OLD}${MEANWHILE},? (?:and|to)(?: (?:now|have|am|I|since))* (?:joined?|moved? to|works? for|works? at|working for|working at|with|at|represent) ${NEW}`,
  `(?:[Ll]eft|quit|resigned from|no longer(?: working| work| employed)?(?: for| at| with| by)|[Uu]sed to work (?:for|at)|[Uu]ntil recently (?:at|with)) ${OLD}`,
  `(?:[Dd]on['’]t|[Dd]o not|[Dd]oesn['’]t) work (?:for|at|with|in) ${OLD} (?:now|any ?more|any longer)`,
  `(?:am|’m|'m) (?:with|at|from) ${NEW} now,? (?:and )?(?:not|no longer) (?:with|at|from) ${OLD}`,
  `(?:[Jj]oined|moved (?:over )?to|switched to|transferred to|(?:am|’m|'m) now (?:with|at|part of|employed by|employed at|working for|working at|representing)|now (?:work|working) (?:for|at)|now represent|new (?:employer|organi[sz]ation|workplace|job) is(?: at| with)?) ${NEW}`,
  `${BODY} (?:has )?changed(?: from ${OLD})? to ${NEW}`,
]

const CORRECTED = [
  `${CHANGE}(?: \\p{Ll}{2,12}){0,2} ${BODY}(?: \\p{Ll}{2,12}){0,4} from ${OLD} to ${NEW}`,
  `${CHANGE}(?: \\p{Ll}{2,12}){0,2} ${BODY}(?: \\p{Ll}{2,12}){0,4} to ${NEW}`,
  `${CHANGE} (?:from )?${OLD} (?:with|by|to|into|for) ${NEW}`,
  `${CHANGE} (?:it|this|that) (?:to|into|with|by) ${NEW}`,
  `(?:[Yy]ou|[Ll]ist|confirmation)(?: \\p{Ll}{2,12}){0,2} (?:put|have|has|had|listed|entered|registered|wrote|recorded|shows?|got)(?: me)?(?: down)? (?:as being |as )?(?:under|with|at|from|(?:a |the )?(?:representative|member|employee) of) ${OLD}`,
  `(?:[Rr]egistered|[Ss]igned up)(?: myself| me)? (?:as|under|with) ${OLD}`,
  `[Pp]lease (?:write|put|enter|use|state|show|record) ${NEW} (?:in place of|instead of|rather than|and not|not) ${OLD}`,
  `(?:has been |was )?renamed (?:to |into |as )?${NEW}`,
  `I (?:am|have been|was|’m|'m) (?:shown|listed|registered|entered|marked|recorded|described|down|put down) as (?:being |coming )?(?:from|under|with|at|representing|a representative of|an employee of|a member of) ${OLD}`,
  `I (?:appear|am listed|am down|am registered|stand|figure|was put|was listed|was registered)(?: \\p{Ll}{2,12}){0,2} (?:under|with|as|at|from) ${OLD}`,
  `${BODY} is (?:not|no longer) ${OLD},? but ${NEW}`,
  `${BODY}(?:[:,;] it)? is (?:now ${NEW}|(?<new>${name('of|for|and|the|in|&|de|on|to')}) now)`,
  `[Ii]t (?:should|must|ought to) (?:be|read|say)[:,]? ${NEW}`,
  `[Pp]lease (?:write|put|enter|use|make it|state|show|record|list me (?:as|under|with)|put me under) (?<new>\\p{Lu}[^.,;:\\n]{1,60}?) (?:instead|there|rather)`,
  `(?:by mistake|mistakenly|wrongly|erroneously|inadvertently)[^.;:\\n]{1,60}(?:previous|former|old|last) ${BODY},? ${OLD}`,
  `(?:previous|former|old|last) ${BODY},? ${OLD}`,
  `(?:[Ll]ist|confirmation|reply|table) (?:lists|names|shows|has|puts|registers) me(?:, [^,\\n]{3,40},)? (?:under|with|as from|at) ${OLD}`,
]

const NAMED = [`${BODY}(?: \\p{Ll}{2,12}){0,4} (?:should|must|ought to|has to|needs to) (?:be|read|say)[:,]? ${NEW}`]

export const newEmployers: NewEmployers = {
  told: TOLD.map(shape),
  corrected: CORRECTED.map(shape),
  named: NAMED.map(shape),
  any: new RegExp([...TOLD, ...CORRECTED, ...NAMED].join('|'), 'u'),
}

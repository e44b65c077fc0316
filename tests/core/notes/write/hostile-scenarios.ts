/** Notes as people, templates, other plugins and merges leave them: a sentence about each, and its text. */
export const SCENARIOS: readonly (readonly [string, string])[] = [
	['a contact named like a weekday', '- Follow up with Joe Friday on 2026-12-01\n- Follow up with Dana Monday\n'],
	['a contact named like a month', 'Follow up with May Lee tomorrow.\n\n- Follow up with April on 2026-12-02\n'],
	['a contact named like a verb', '- Follow up with Will Chen Monday\n- Follow up with Mark Call Tuesday\n'],
	['a contact whose name is a date link', '- Follow up with [[2026-11-24]] about [[Dana]]\n'],
	['a contact with a title and initials', '- Follow up with Dr. J. R. Smith, Jr. Monday. She was out.\n'],
	['a link with an alias and a heading', '- Follow up with [[People/Lee Park#Work|Lee]] Monday\n'],
	['a Markdown link with brackets', '- Follow up with [Lee (boss)](People/Lee%20Park.md) Monday\n'],
	['bold, strikethrough and a highlight', '- **Follow up** with ~~Dana~~ ==Lee== *Monday*\n'],
	['code and a comment in the line', '- Follow up with `Dana` %% maybe Lee %% Monday <!-- or Tuesday -->\n'],
	['an unclosed code span', '- Follow up with Dana Monday about `npm\n- Follow up with Lee Tuesday\n'],
	['mathematics', '- Follow up with Dana Monday about $5 and $6\n$$\n- Follow up with Lee Tuesday\n$$\n'],
	['a block id', '- Follow up with Dana Monday ^dana\n\t- 2026-11-20 08:10 Call: no answer ^call\n'],
	[
		'signs of the Tasks plugin',
		'- [ ] Follow up with Dana ⏳ 2026-11-24 📅 2026-11-30 🔁 every week ➕ 2026-11-19 #follow-up\n',
	],
	['trailing tags', '- Call Dana Monday #follow-up #job/northwind #a-b\n'],
	['trailing blanks and a hard break', '- Follow up with Dana Monday  \n  and bring the study\\\n  please   \n'],
	['two equal lines', '- Follow up with Dana Monday\n- Follow up with Dana Monday\n'],
	[
		'two equal lines with attempts',
		'- Follow up with Dana Monday\n\t- 2026-11-20 08:10 Call: no answer\n- Follow up with Dana Monday\n\t- 2026-11-20 08:10 Call: no answer\n',
	],
	['the same line in a quote and outside', '- Follow up with Dana Monday\n\n> - Follow up with Dana Monday\n'],
	['Hebrew', '- Follow up with דנה לוי on 2026-11-24 \u200fעל המחקר\u200f\n'],
	[
		'Arabic with controls',
		'- Follow up with \u2067محمد\u2069 on 2026-11-24\n\t- 2026-11-20 08:10 Call: no answer — \u202eabc\u202c\n',
	],
	['tabs before and after', '-\tFollow up with Dana\tMonday\t\n\t-\t2026-11-20 08:10 Call: no answer\t\n'],
	[
		'four blanks of indentation',
		'- Meeting\n    - Follow up with Dana Monday\n        - 2026-11-20 08:10 Call: no answer\n',
	],
	['CRLF', '# Call\r\n\r\n- Follow up with Dana Monday\r\n\t- 2026-11-20 08:10 Call: no answer\r\n\r\nBye\r\n'],
	[
		'mixed line endings and no final newline',
		'- Follow up with Dana Monday\r\n- Follow up with Lee Tuesday\nFollow up with Ana Friday.',
	],
	[
		'a byte order mark and front matter',
		'\ufeff---\ncontact: Dana\nfollow-up: Monday\n---\n- Follow up with Lee Tuesday\n',
	],
	['nested quotes', '> > - Follow up with Dana Monday\n> > \t- 2026-11-20 08:10 Call: no answer\n> said she\n'],
	[
		'a callout with a folded title',
		'> [!todo]- Follow up with Dana Monday\n> - [ ] Follow up with Lee Tuesday\n> - more\n',
	],
	['a quote inside an item', '- Follow up with Dana Monday\n  > she said\n  > - yes\n- Lunch\n'],
	[
		'code inside an item',
		'- Follow up with Dana Monday\n\t```\n\t- 2026-11-20 08:10 Call: no answer\n\t```\n- Follow up with Lee Tuesday\n',
	],
	['unclosed code at the end', '- Follow up with Dana Monday\n\n```\nFollow up with Lee Tuesday\n'],
	[
		'a table below',
		'- Follow up with Dana Monday\n\n| Who | Next step | Due |\n|---|---|---|\n| Lee | call | 2026-12-01 |\n',
	],
	[
		'a table directly below a paragraph',
		'Follow up with Dana: Monday\n| Who | When |\n|---|---|\n| Lee | 2026-12-01 |\n',
	],
	['a setext heading below', 'Follow up with Dana: Monday\n===\n\nFollow up with Lee: Tuesday\n---\nText\n'],
	['a rule below the item', '- Follow up with Dana Monday\n***\n- Follow up with Lee Tuesday\n---\n'],
	[
		'numbered items',
		'1. Follow up with Dana Monday\n   1. 2026-11-20 08:10 Call: no answer\n2. Follow up with Lee Tuesday\n10) Follow up with Ana Friday\n',
	],
	[
		'a list under a heading',
		'## Next steps\n- Send Dana the study by Friday\n- Ask Lee on 2026-12-01\n\n## Script\nHi, call me back.\n',
	],
	[
		'a label without a heading',
		'**Action items:**\n- email Dana on 2026-11-25\n- [x] email Lee on 2026-11-25\nSome words\n- call Ana Friday\n',
	],
	[
		'promises below each other',
		'- Dana promised to call Friday\n- Lee promised to call Friday\nI will email Ana on Tuesday\nand call Rita Wednesday\n',
	],
	[
		'a promise and a handover',
		'- Follow up with Dana Monday\n- Dana will pass my résumé on to [[Lee Park]]\n- Dana promised to call Friday\n',
	],
	[
		'attempts as paragraphs',
		'Follow up with Dana: Monday\n- 2026-11-20 08:10 Call: no answer\n\ncalled again 16:40, VM\n',
	],
	[
		'a value with quotes and a colon',
		'---\nfollow-up: "Call Dana: Monday \\"early\\" # not a comment"\ncontact: \'O\'\'Brien\'\n---\n',
	],
	[
		'a block scalar',
		'---\nfollow-up: |\n  Call Dana Monday\n  about the study\ncontact: >-\n  Dana\n  Whitfield\n---\nWords\n',
	],
	[
		'anchors, dates and numbers as values',
		'---\ncontact: &who Dana\nwith: *who\nfollow-up: 2026-11-24\nphone: 0123\n---\n',
	],
	[
		'duplicate and empty properties',
		'---\ncontact:\nwith: Dana\nfollow-up:\n  - \n  - Call Dana Monday\n  - Call Dana Monday\n---\n\n## Attempts\n\n- 2026-11-20 08:10 Dana (2), Call: no answer\n',
	],
	['front matter that never closes', '---\ncontact: Dana\nfollow-up: Monday\n\n- Follow up with Lee Tuesday\n'],
	['three dots end the front matter', '---\ncontact: Dana\nfollow-up: Monday\n...\n- Follow up with Lee Tuesday\n'],
	[
		'attempts of several names',
		'---\nfollow-up:\n  - Call [[Gil Ortiz]] Monday\n  - Call Gil Tuesday\n  - Call "Ana, Kim" Friday\n---\n## Attempts\n- 2026-11-20 08:10 [[Gil Ortiz]], Call: no answer\n- 2026-11-20 08:20 Gil, Call: no answer\n- 2026-11-20 08:30 Nemo, Call: no answer\n',
	],
	[
		'an Attempts heading with words below',
		'---\nfollow-up: Call Dana Monday\n---\n# Attempts\nNone so far.\n## Old\n* 11/20 8am left vm\n# Next\n',
	],
	[
		'conflict markers',
		'- Follow up with Dana Monday\n<<<<<<< ours\n\t- 2026-11-20 08:10 Call: no answer\n=======\n\t- 2026-11-20 08:12 Call: left message\n>>>>>>> theirs\n- Follow up with Lee Tuesday\n',
	],
	['nothing at all', ''],
	['only blanks', '\n \n\t\n'],
	['a lone marker', '- Follow up\n- Follow up with\n- #follow-up\n'],
	[
		'a template',
		'- Follow up with {{name}} <% tp.date %> Monday\n- Follow up with <contact> Tuesday\n- Follow up with Dana Wednesday\n',
	],
	['an embed and a footnote', '- Follow up with ![[Dana]] Monday[^1]\n\n[^1]: - Follow up with Lee Tuesday\n'],
	[
		'HTML around',
		'<div>\n\n- Follow up with Dana Monday\n\n</div>\n<details><summary>More</summary>\n\n- Follow up with Lee Tuesday\n',
	],
	['fields in the line', '- Follow up with Dana [due:: 2026-11-24] (purpose:: the study) [contact:: [[Lee]]]\n'],
	[
		'a dated log',
		'- 2026-11-20: spoke with Rita, follow up next week\n\t- Follow up with Rita Monday #follow-up\n## 2026-11-23\n- Follow up with Sam tomorrow\n',
	],
	[
		'a very long line',
		`- Follow up with Dana Monday about ${'the study '.repeat(400)}\n- Follow up with Lee Tuesday\n`,
	],
	[
		'characters that editors treat as line ends',
		'- Follow up with Dana Monday\u2028about the study\u0085now\n- Follow up with Lee\u000bTuesday\n',
	],
];

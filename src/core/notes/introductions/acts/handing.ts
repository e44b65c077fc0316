import { told, type Act } from './act-forms';

const GAVE = `(gave|gives|given|giving|sent|sends|sending|texted|texting|shared|sharing|passed|passing|forwarded|fwd(['’]?e?d)|emailed|slipped|dropped|handed|lent|dug (out|up)|looked up|wrote down|found|(?<bare>give|send|text|share|pass|forward|slip|hand))`;

/** Hands the user somebody's number, or somebody the user's papers: `gave me Lee's number`, `sent my CV to Lee`. */
export const HANDING: readonly Act[] = [
	[/to me|with me|for me|to us|with us|for us/i, `${GAVE} {to}['’]s? {card} (to|with|for) {me}~`],
	[/number|mail|contact|details|line/i, `(got|gets|(?<bare>get)) {me} {to}['’]s? {card}`],
	[/out with|up with/i, `(sorted|fixed|set|hooked) {me} (out|up) with {to}['’]s? {card}`],
	[
		/name|num|mail|phone|contact|details|card|info|address|linkedin|profile|cell|mobile|line|extension|digits|insta|whatsapp|coord/i,
		`${GAVE} ({me} |on |over |along |out )+{to}['’]s? {card}`,
	],
	[
		/name|num|mail|phone|contact|details|info|address|cell|mobile|line|coord/i,
		`${GAVE} (((to|with) )?{me} |on |over |along |out )*((the|an?|some) )?{card} (of|for|from) {titled}{to}{person}`,
	],
	[
		/gave|giv|sen[dt]|text|shar|pass|forward/i,
		`(gave|gives|giving|sent|sends|sending|texted|shared|passed|forwarded|(?<bare>give|send|text|share|pass|forward)) ({me} |on |along )*(?<to>her|his) {card}(?![^.;]{0,6}\\d)(?! to~)`,
	],
	[
		/name|contact|people|lead/i,
		`(gave|gives|given|sent|shared|passed|texted|offered|(?<bare>give|send|share|pass)) ({me} |on |along )*((an?|one|two|three|four|five|six|a few|a couple of|some|several|more|a list of|\\d+|the|other|good|further) )*(names?|contacts?|leads?|people)( (to|I should|for me to) {contact}( to)?)?( (at|in|from|with|over at|for) (the )?(@ ?){1,3}?)?( ?[:,–—-] ?| such as | like | namely ){to}`,
	],
	[
		/ my | our /i,
		`(${told('pass', 'es', 'ed', 'ing')}|${told('forward', 's', 'ed', 'ing')}|fwd(['’]?e?d|s|ing)?|fw['’]d|${told('hand', 's', 'ed', 'ing')}|${told('giv', 'en', 'es', 'ing')}|gave|${told('sen', 'ds', 't', 'ding')}|${told('sh', 'ows', 'owed', 'ares', 'ared', 'aring')}|slipped|submitted|referred|recommended|walked|(e-?)?mailed|took|put|${told('g', 'ets', 'ot', 'etting')}|brought|(?<bare>pass|forward|hand|give|send|show|share|slip|submit|get|bring|walk|mail|take)) (on |over |along )?(my|our) (@ )?{papers} (on |over |along |directly |straight |up |in |across |forward |down )*((to|with|in front of|past|under|by) |w/ ?){to}{person}`,
	],
	[
		/desk|table|pile|inbox/i,
		`(put|puts|left|(?<bare>put|leave)) my (@ )?{papers} (on|in) {to}['’]s (desk|table|pile|inbox)~`,
	],
	[
		/pass|forward|fwd/i,
		`(${told('pass', 'es', 'ed', 'ing')}|${told('forward', 's', 'ed', 'ing')}|fwd(['’]?e?d|s|ing)?|(?<bare>pass|forward)) (me|my (@ )?{papers}) (on|along|over) to {to}`,
	],
	[
		/sent|gave|show|forward|pass|mailed|hand|slip|fwd/i,
		`(sent|gave|given|shows?|showed|shown|forwarded|fwd(['’]?e?d)|passed|e-?mailed|handed|slipped|(?<bare>send|give|show|forward|pass|hand|slip)) {to} my (@ )?{papers}`,
	],
];

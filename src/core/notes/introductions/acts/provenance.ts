import type { Act } from './act-forms';

/** Where a name, a talk or a chance comes from: `Tip from Dana: call Lee`, `thanks to Dana I have a call with Lee`. */
export const PROVENANCE: readonly Act[] = [
	[
		/suggest|advice|tip|word|rec|hint|pointer|nudge|steer/i,
		`~(suggestion|suggest|advice|tip|word|rec|recommendation|hint|pointer|nudge|steer) (from|by|of|via) {whom} ?[:,–—-] ?{freely}({contact}|{ring}) {to}`,
	],
	[
		/thanks|thx|ty |cheers|via|thr/i,
		`(thanks to|thx to|ty to|cheers to|via|{through}) {by},? ?(I|we)(['’]ve| have|['’]ve got| got| get| now have| finally have| have now| managed to get| landed| secured) (got )?{slot} {with}{to}`,
	],
	[
		/from/i,
		`~back from {to}[^\\uE000-\\uE0FF.;!?]{0,20}[\\s,(:–—-]{by} ((had|has|must have) )?((gave|given|passed|sent|forwarded|shared|shown|showed) ((him|her|them) )?(on |along )?my (@ )?{papers}|(told|asked|pinged|nudged) (him|her|them) (about me|I|to)~)`,
	],
	[
		/my|me/i,
		`{to}( \\([^)]{0,40}\\))? ((had|has|only|also|just|already) )*(got|had|received|heard|knew|knows|learned|learnt|was given)( of| about)? (me|my (@ )?{papers}) {from} {whom}{end}`,
	],
	// "Dana's cousin Lee can get me past the front desk"
	[
		/friend|mate|buddy|pal|cousin|neighb|brother|sister|father|mother|son|daughter|nephew|niece|uncle|aunt|dad|mum|mom|worker/i,
		`{by}['’]s ((old|good|best|former|big|little) )?{kin},? {to},? [^\\uE000-\\uE0FF.;!?]{0,40}?~(can|could|will|would|might|agreed to|has agreed to|offered to|is happy to|is willing to|promised to)( also| maybe| probably| try to)? ((get|help|see|meet|hire|interview|let|sneak|put|advise|introduce|connect|take) me|(have a look at|look at|look over|read|pass on|hand in|put in|take) my (@ )?{papers}|put in a (good )?word)~`,
	],
	// "Dana: her nephew Lee runs the yard, she'll call him"
	[
		/friend|mate|buddy|pal|cousin|neighb|brother|sister|father|mother|son|daughter|nephew|niece|uncle|aunt|dad|mum|mom|worker|colleague|boss|husband|wife|partner/i,
		`{by}( (from|at|of|in) (the )?(@ ){0,2}?@)?( \\([^)]{0,30}\\))?( ?:| says| said| mentioned| told me) ?(her|his|their) ((old|good|best|former|big|little) )?{relative},? {to}[^\\uE000-\\uE0FF.;!?]{0,60}[,–—-] ?((and|so) )?(she|he|they)(['’]ll| will|['’]s going to| is going to)( also)? (call|ring|text|e-?mail|message|ping|ask|tell|let|talk to|speak to|have a (quick |quiet )?(word|chat) with) (him|her|them)~`,
	],
	// "Lee, Dana's old flatmate, has agreed to chat"
	[
		/friend|mate|buddy|pal|cousin|neighb|brother|sister|father|mother|son|daughter|nephew|niece|uncle|aunt|dad|mum|mom|worker/i,
		`{to}( is|,) {by}['’]s ((old|good|best|former|big|little) )?{kin},? ((and|who) )?(will|can|has agreed to|agreed to|is going to|wants to|offered to|is happy to|is willing to) ([^\\uE000-\\uE0FF.;!?]{0,30}~(me|my)(?! (in (touch|contact) )?(to|with)~)|chat|talk|meet|help( out)?)~`,
	],
	// "Referral: Dana. Hiring manager: Lee"
	[
		/recruiter|hiring|hm|interviewer|contact|manager|poc|hr/i,
		`~(referral|referred|ref|via|intro|introduced)( (by|from|via))? ?[:=]? ?{by}( (at|from|of) (the )?@)?[.,;|/]* ?[–—-]? ?(the )?{officer} ?(:|=|is) ?{to}`,
	],
	[
		/recruiter|hiring|hm|interviewer|contact|manager|poc|hr/i,
		`{by} (referred|recommended|submitted|put) (me|my (@ )?{papers})[^\\uE000-\\uE0FF.;!?]{0,30}?[,;:(–—-] ?((the|my) )?{officer} ?(:|=|is) ?{to}`,
	],
];

import { eachOf, told, verb, type Act } from './act-forms';

/** Brings the user together with somebody: `introduced me to Lee`, `hooked me up w/ Lee`, `looped Lee in`. */
export const CONNECTING: readonly Act[] = [
	[/introduc/i, `(e-?)?${verb('introduc', 'e', 'es', 'ed', 'ing')} {me} (@ ){0,3}?to {to}`],
	[/intro/i, `(e-?)?${verb('intro', '', "'d", "'ed", 'ed', 'd', 's', 'ing')} {me} (@ ){0,3}?{with}{to}`],
	[
		/introduc|intro'/i,
		`(e-?)?(${verb('introduc', 'e', 'es', 'ed', 'ing')}|intro['’]?e?d) {to} (and|&|\\+|to|with) {me}~`,
	],
	[/introduc|intro'/i, `(e-?)?(${verb('introduc', 'e', 'es', 'ed', 'ing')}|intro['’]?e?d) {me} (and|&|\\+) {to}`],
	[/connect/i, `${verb('connect', '', 's', 'ed', 'ing')} {me} (up )?((by|over|via|through|on) @ )?{with}{to}`],
	[/connect/i, `${verb('connect', '', 's', 'ed', 'ing')} {to} (and|&|\\+|with) {me}~`],
	[/connect/i, `${verb('connect', '', 's', 'ed', 'ing')} {me} (and|&|\\+) {to}`],
	[
		/touch|contact|connection/i,
		`(${told('put', '', 's', 'ting')}|${told('g', 'ot', 'ets', 'etting')}|brought|(?<bare>get)) {me} (back )?in(to)? (direct )?(touch|contact|connection) ((by|over|via) @ )?{with}{to}`,
	],
	[
		/refer/i,
		`${verb('refer', '', 's', 'red', 'ring')} {me} (on |over |along |directly |straight |back )*(to|towards?) {to}`,
	],
	[
		/point/i,
		`${verb('point', '', 's', 'ed', 'ing')} {me} (on |over |straight |back )*(to|towards?|at|in the direction of) {to}{person}`,
	],
	[/direct/i, `${verb('direct', '', 's', 'ed', 'ing')} {me} (on |over |straight )*(to|towards?) {to}`],
	[
		/sen[dt]|lead|led/i,
		`(${told('sen', 't', 'ds', 'ding')}|${told('le', 'd', 'ads', 'ading')}|(?<bare>send)) {me} (on |over |along |straight |directly )*(to|towards?) {to}`,
	],
	[
		/hook|set|link|match|pair|plug|buddied/i,
		`(${told('hook', 'ed', 's', 'ing', 'in')}|${told('set', '', 's', 'ting')}|${told('link', 'ed', 's', 'ing')}|matched|${told('pair', 'ed', 's', 'ing')}|plugg(ed|ing)|buddied|(?<bare>hook|link|pair)) {me} ((up|in|together) )?{with}{to}`,
	],
	[/lined up/i, `(${told('g', 'ot', 'ets', 'etting')}|(?<bare>get)) {me} lined up with {to}`],
	[/put/i, `${told('put', '', 's', 'ting')} {me} (on ?to|on to|through to|together with|forward (to|with)) {to}`],
	[/way/i, `(sent|sends|sending|steered|pointed|(?<bare>send|steer|point)) {to} (over )?(my|our) way~`],
	[/front/i, `(got|gets|getting|put|(?<bare>get)) {me} in front of {to}`],
	[/hook/i, `hook(ed|s|ing) {me} up ?[,:–—-]+ ?{to}`],
	[/together/i, `(brought|brings|bringing|got|getting|(?<bare>bring|get)) {me} together with {to}`],
	[/steer|nudge/i, `(${told('steer', 'ed', 's')}|${told('nudge', 'd', 's')}) {me} towards? {to}`],
	[
		/me over|me across|me along|me up|me down|me round|me around|me to|us to|us over|us along|us up/i,
		`(walked|took|taking|brought|dragged|(?<bare>walk|take|bring)) {me} ((over |across |along |up |down |round |around )+to ((meet|see) )?|to (meet|see) ){to}(?! (@ ){0,2}?for (an? |the )?(@ ){0,3}?(meal|breakfast|brunch|lunch|dinner|drinks?|supper|tea|coffee)~)`,
	],
	[
		/present|commend|acquaint/i,
		`(${verb('present', '', 's', 'ed', 'ing')} {me} to|commend(ed|s) {me} to|made {me} acquainted with|acquainted {me} with|got {me} acquainted with) {to}`,
	],
	[/in with/i, `got {me} in with {to}`],
	[/loop/i, `${verb('loop', '', 'ed', 's', 'ing', "in'?")} {me} in with {to}`],
	[
		/loop/i,
		`(${told('loop', 'ed', 's', 'ing', "in['’]?")}|(will|ll|is going to|offered to|promised to|agreed to) loop) in {to}`,
	],
	[/loop/i, `${verb('loop', '', 'ed', 's', 'ing', "in['’]?")} {to} in(to)?~`],
	[
		/thread|chat|mail|conversation|dm|gc|channel|call|invite/i,
		`(added|adding|(?<bare>add)) {to} to (the|our|this|my|an?) ((e-?mail|group|text) )*(thread|chat|e-?mail|conversation)~`,
	],
	[
		/cc|copied|copying/i,
		`(c['’]?c['’]?(e?d|ed|ing)|copied|copying) (in (?!(her|his|their|its|the|my|our) [a-z]))?({me} (and|&|\\+) )?{to}(?! (on|in|to|into) (an?|the|her|his|their) )`,
	],
	[
		/cc|copied/i,
		`(c['’]?c['’]?(e?d|ed|ing)|copied|copying) {me} (in )?(on|to|into) (an?|the|that|her|his) (@ )?(e-?mail|mail|message|note|thread|chat) {with}{to}`,
	],
	[/cc|copied|copying/i, `(c['’]?c['’]?(e?d|ing|s)|copied|copying|copies) {me} in (with|on @ with) {to}`],
	[
		/thread|chat|mail|conversation|dm|gc|channel|call|invite/i,
		`(added|adding|adds|(?<bare>add)) {me} (in)?to (an?|the|our|their|his|her) ([\\w-]+ ){0,3}?(dm|group|chat|thread|channel|chain|call|e-?mail|conversation|gc|invite) {with}{to}`,
	],
	[/opt/i, `((double|dbl)[- ]?)?opt(ed)?[- ]?in(['’]?e?d)? {me} ?(\\+|and|&|,|to|with|/) ?{to}`],
	...eachOf(/opted/i, '(double|dbl)[- ]?opted ', '{me} ?(\\+|and|&) ?{to} in~', '{to} ?(\\+|and|&) ?{me} in~'),
	...eachOf(
		/group|thread|chat|gc|dm/i,
		`(started|starting|created|creating|made|making|opened|opening|set up|setting up|(?<bare>start|create|make|open|set up)) an? ((group|slack|signal|whatsapp|teams) (text|chat|thread|e-?mail|message|dm)|gc|dm|((e-?mail|text|whatsapp|slack) )?(thread|chat|group)) (with|between|for) `,
		'{me} (and|&|\\+|n) {to}',
		'{to} (and|&|\\+|n) {me}~',
	),
	[
		/intro/i,
		`(${told('ma', 'kes', 'de', 'king')}|did|does|doing|sent|sends|sending|fired off|shot (off|over)|kicked off|${told('arrang', 'es', 'ed', 'ing')}|${told('offer', 's', 'ed', 'ing')}|${told('broker', 'ed', 's')}|${told('facilitat', 'ed', 'es')}|gave|gives|set up|setting up|sorted|sorting|wrote|effected|secured|obtained|procured|provided|extended|organi[sz]ed|(?<bare>make|do|send|arrange|offer|give|write|set up|sort)) ({me} )?((an?|the|that|this|some) )?{intro}( ?(e-?mail|mail|note|message))? (for {me} )?((by|over|via) @ )?{with}{to}{person}`,
	],
	[
		/intro/i,
		`(wrote|sent|gave|dropped|shot|(?<bare>write|send|give|drop)) {to} an? {intro}( ?(e-?mail|mail|note|message))? {forme}`,
	],
	[
		/contact|connection/i,
		`(made|makes|making|established|(?<bare>make|establish)) (an?|the) (first )?(contact|connection) (with|to|w/) {to}( (@ ){0,3}?for {me}~|{end})`,
	],
	[
		/contact|connection/i,
		`(made|makes|making|established|(?<bare>make|establish)) (an?|the) (first )?(contact|connection) (between|for) {me} (and|&|with) {to}`,
	],
	...eachOf(
		/door/i,
		'open(ed|s|ing) (an?|the|some) doors? ',
		'(to|with|at) {to} for {me}~',
		'for {me} (to|with|at) {to}',
	),
	...eachOf(
		/something|a time|a date/i,
		`(set|sets|setting|fixed|fixing|found|finding|arranged|arranging|sorting|lining|(?<bare>set|get|find|fix|arrange|sort|line)) (something|an? (time|date))( up)? `,
		'(with|between|for) {to},? (and|&|\\+) (me|I|us)~',
		'(with|between|for) {me} (and|&|\\+) {to}',
	),
	...eachOf(
		/for me|for us|and me|and i|between me|between us|with me|with us|m, me|r, me|lf, me/i,
		`(set up|sets up|setting up|arranged|arranges|arranging|organi[sz]ed|organi[sz]ing|lined up|lining up|booked|fixed|wangled|(?<bare>set up|arrange|organi[sz]e|line up)) (an?|some) ([\\w-]+ ){0,2}?{meeting} `,
		'for {me} {with}{to}',
		'{with}{to} for {me}~',
		'(between |{with})((her|him)(self)?,? )?{to},? ((her|him)(self)?,? )?(and|&|\\+) (me|I)~',
		'(between|with|for) ((her|him)(self)?,? )?(me|us),? and {to}',
	),
	[
		/me a|us a|me some|us some|up with|out with|in for|me half|min|me time/i,
		`(${told('g', 'ot', 'ets', 'etting')}|landed|found|fixed|sorted|wangled|booked|scored|set|hooked|(?<bare>get|fix|sort|book)) {me} ((up|out) with |in for )?{slot} {with}{to}`,
	],
	[
		/arrange|set|organi|sort|fix|introduc|connect|put us/i,
		`(wants|wanted|keen for|(?<bare>want|like|love)) {me} to (meet|get to know|(talk|speak) (to|with)|(chat|connect|sit down) with) {to}[^\\uE000-\\uE0FF.;!?]{0,20}?( and|,|,? so)( (she|he))?( ?['’]ll| will| would| can| is going to| offered to) (arrange|set (it|this|that|us) up|organi[sz]e|sort|fix|introduce|connect|put us)~`,
	],
	[
		/for me to|for us to/i,
		`(arranged|arranges|arranging|organi[sz]ed|set it up|fixed it|(?<bare>arrange|organi[sz]e|set it up)) for {me} to (meet|see|talk (to|with)|speak (to|with)|chat (to|with)|call|visit) {to}`,
	],
	[
		/with me|with us|meet me|see me|call me|talk to me|speak to me|seeing me|meeting me|calling me/i,
		`(got|gets|talked|(?<bare>get|talk)) {to} (to|into) ((agree(ing)? to|giv(e|ing) {me}|hav(e|ing)|do(ing)?|tak(e|ing)) (an? )?(@ |\\d+ ?){0,4}?(call|chat|meeting|coffee|lunch|interview) with {me}|(see|seeing|meet|meeting|call|calling|talk to|talking to|speak to) {me})~`,
	],
	...eachOf(
		/and i|and me|i and|me and/i,
		'(thought|thinks|says|said|reckons|felt|feels)( that)? ',
		'{to} and (I|me) (should|ought to|must|need to|have to) (really )?(meet|talk|speak|connect|chat|know each other|get together|get to know)~',
		'(me|I) and {to} (should|ought to|must|need to|have to) (really )?(meet|talk|speak|connect|chat|know each other|get together|get to know)~',
	),
	[/broker/i, `broker(ed|s|ing) (an?|the) (@ ){0,2}?({meeting}|{intro}) {with}{to}`],
];

/** A means of reaching somebody. */
export interface ChannelKind {
	/** Somebody may pick up, and it is counted and planned like a call. Otherwise it is sent, and an answer takes days. */
	readonly spoken: boolean;
	/** One of Obsidian's icons. */
	readonly icon: string;
	/** What names it in an attempt in free words: `emailed her the article`. */
	readonly words: RegExp;
}

/** All channels by the name that is written into the note, in the order of the dialog. To add one, add it here. */
export const CHANNEL_KINDS = {
	Call: {
		spoken: true,
		icon: 'phone',
		words: /\b(?:call(?:ed)?|phoned?|rang|dialed|dialled|voice ?mail|vm|lvm)\b|^(?:tel|ph)$/i,
	},
	Email: { spoken: false, icon: 'mail', words: /\be-?mail(?:ed|s)?\b|^(?:i |we )?wrote\b/i },
	Text: {
		spoken: false,
		icon: 'message-square',
		words: /\btext(?:ed)?\b|\bsms\b|\bwhatsapp(?:ed)?\b|\bimessage\b/i,
	},
	Message: {
		spoken: false,
		icon: 'message-circle',
		words: /\bmessaged\b|\blinked-?in\b|\bdm(?:'?ed)?\b|\binmail\b|\bslack(?:ed)?\b|\bpinged\b|^message$/i,
	},
	Letter: {
		spoken: false,
		icon: 'mailbox',
		words: /\bletter\b|\b(?:post|thank-you |thank you )?card\b|^(?:i )?(?:posted|mailed)\b/i,
	},
	'In person': {
		spoken: true,
		icon: 'users',
		words: /\bin person\b|^(?:i |we )?met\b|\b(?:ran|bumped) into\b|\b(?:stopped|dropped) by\b|\b(?:coffee|lunch)\b/i,
	},
} as const satisfies Readonly<Record<string, ChannelKind>>;

export type Channel = keyof typeof CHANNEL_KINDS;

export const CHANNELS = Object.keys(CHANNEL_KINDS) as readonly Channel[];

/** Somebody may pick up. */
export const isSpoken = (channel: Channel): boolean => CHANNEL_KINDS[channel].spoken;

/** "Called" goes with many means ("called by on LinkedIn"), so it is looked for last. */
const READ: readonly Channel[] = [...CHANNELS.filter((channel) => channel !== 'Call'), 'Call'];

/** The means a clause names: `emailed her` gives Email; null when it names none. */
export function channelIn(clause: string): Channel | null {
	return READ.find((channel) => CHANNEL_KINDS[channel].words.test(clause)) ?? null;
}

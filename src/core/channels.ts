/** A way to reach a person. */
export interface ChannelKind {
	/** Whether a person may pick up, so that it is planned like a call. Otherwise an answer takes days. */
	readonly spoken: boolean;
	/** One of Obsidian's icons. */
	readonly icon: string;
	/** What names the channel in an attempt in free words: `emailed her the article`. */
	readonly words: RegExp;
}

/** All channels by their name in the note, in the order of the dialog. To add one, add it here. */
export const CHANNEL_KINDS = {
	// `left a voicemail`
	Call: {
		spoken: true,
		icon: 'phone',
		words: /\b(?:call(?:ed)?|phoned?|rang|dialed|dialled|voice ?mail|vm|lvm)\b|^(?:tel|ph)$/i,
	},
	// `emailed her the article`
	Email: { spoken: false, icon: 'mail', words: /\be-?mail(?:ed|s)?\b|^(?:i |we )?wrote\b/i },
	// `sent a WhatsApp`
	Text: {
		spoken: false,
		icon: 'message-square',
		words: /\bte?xt(?:ed)?\b|\bsms\b|\bwhatsapp(?:ed)?\b|\bimessage\b/i,
	},
	// `pinged him on LinkedIn`
	Message: {
		spoken: false,
		icon: 'message-circle',
		words: /\bmessaged\b|\blinked-?in\b|\bdm(?:'?ed)?\b|\binmail\b|\bslack(?:ed)?\b|\bpinged\b|^message$/i,
	},
	// `posted a thank-you card`
	Letter: {
		spoken: false,
		icon: 'mailbox',
		words: /\bletter\b|\b(?:post|thank-you |thank you )?card\b|^(?:i )?(?:posted|mailed)\b/i,
	},
	// `ran into her`
	'In person': {
		spoken: true,
		icon: 'users',
		words:
			/\bin person\b|^(?:i |we )?met\b(?! with (?:silence|no)\b)|\b(?:ran|bumped) into\b|\b(?:stopped|dropped) by\b|\b(?:coffee|lunch)\b/i,
	},
} as const satisfies Readonly<Record<string, ChannelKind>>;

export type Channel = keyof typeof CHANNEL_KINDS;

/** The names of all channels: `Call`, `Email`. */
export const CHANNELS = Object.keys(CHANNEL_KINDS) as readonly Channel[];

/** Whether a person may pick up. */
export const isSpoken = (channel: Channel): boolean => CHANNEL_KINDS[channel].spoken;

/** Call is last, because "called" is said of other channels too ("called by on LinkedIn"). */
const READ: readonly Channel[] = [...CHANNELS.filter((channel) => channel !== 'Call'), 'Call'];

/** The channel that a clause names: `emailed her` gives Email; null without one. */
export function channelIn(clause: string): Channel | null {
	return READ.find((channel) => CHANNEL_KINDS[channel].words.test(clause)) ?? null;
}

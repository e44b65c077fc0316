/** A button below a message. It only repeats what a command or a row does, because a message disappears. */
export interface MessageButton {
	readonly text: string;
	readonly run: () => void;
}

/** What the sidebar says at its foot after an action: `Dana Whitfield: logged. Next Tue 24 Nov, 08:30.` */
export interface Message {
	readonly text: string;
	readonly buttons: readonly MessageButton[];
}

/** The present message of the sidebar. */
export interface Messages {
	/** Null while there is none. */
	current(): Message | null;
	/** Calls the listener after each change. Returns a function that stops this. */
	subscribe(listener: () => void): () => void;
	/** Replaces the present message. Without `milliseconds`, it stays as long as its buttons need. */
	show(text: string, buttons: readonly MessageButton[], milliseconds?: number): void;
	hide(): void;
	/** The message stays until `resume`: the user is about to press a button of it. */
	pause(): void;
	resume(): void;
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import { CHANNEL_KINDS, CHANNELS, type Channel } from '../../core/channels';
import { useUi } from '../ui-context';

/** `phone` for a call. */
export const CHANNEL_ICONS = Object.fromEntries(
	CHANNELS.map((channel) => [channel, CHANNEL_KINDS[channel].icon]),
) as Readonly<Record<Channel, string>>;

/** One of Obsidian's icons, for the eyes only. */
export function Icon({ name, class: classes = '' }: { name: string; class?: string }) {
	const { drawing } = useUi();
	const place = useRef<HTMLSpanElement>(null);
	useLayoutEffect(() => {
		if (place.current) drawing.icon(place.current, name);
	}, [name]);
	return <span ref={place} class={`due-icon ${classes}`} aria-hidden="true" />;
}

/** A button with only an icon, named for screen readers and, by Obsidian, as a tooltip. */
export function IconButton(props: {
	icon: string;
	label: string;
	class?: string;
	onClick: (event: MouseEvent) => void;
}) {
	return (
		<button
			type="button"
			class={`clickable-icon due-icon-button ${props.class ?? ''}`}
			aria-label={props.label}
			onClick={props.onClick}
		>
			<Icon name={props.icon} />
		</button>
	);
}

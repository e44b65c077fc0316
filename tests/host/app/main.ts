import { installClock } from './clock';
import { readConfig } from './config';
import './styles/variables.css';
import './styles/themes.css';
import './styles/controls.css';
import './styles/inputs.css';
import './styles/workspace.css';
import './styles/tabs.css';
import './styles/navigation.css';
import './styles/editor.css';
import './styles/bases.css';
import './styles/markdown.css';
import './styles/overlays.css';
import './styles/popups.css';
import './styles/settings.css';
import './styles/phone.css';

// The clock is moved before any other module of the host or a plugin can look at it.
installClock(readConfig().shift);
const { start } = await import('./start');
await start();

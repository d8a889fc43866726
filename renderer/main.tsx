import './app/before-schemas.ts';
import { createRoot } from 'react-dom/client';
import { WindowRoot } from './app/window-root.tsx';
import './ui/ui.css';

const root = document.getElementById('root');
if (root) createRoot(root).render(<WindowRoot />);

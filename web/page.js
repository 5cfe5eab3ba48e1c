// The site's page: what the user does and sees outside the text (desk.js),
// then the engine and the page's Go (boot.js), and a host if it is in a frame.
import './desk.js';
import './boot.js';
import './frame.js';

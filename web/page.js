// The site's page: the engine first, it takes longest, then the page's Go
// (boot.js); what the user does and sees outside the text (desk.js); and a host
// if it is in a frame.
import './boot.js';
import './desk.js';
import './frame.js';

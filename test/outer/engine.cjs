/** The spreadsheet engine that modules outside the sandbox use. */
module.exports = globalThis.loadOutside('@odoo/o-spreadsheet');

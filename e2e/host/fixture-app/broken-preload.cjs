'use strict';

require('node:fs');

/**
 * What the page around a check hears of its second half: that there is a result, and that the half
 * has stopped. Outermost of the layers around its class, so that nothing thrown inside gets past.
 */

/** Calls that come from the first half. It takes whatever goes wrong in them for no answer, without a word. */
const CALLS = ['begin', 'heard', 'went', 'elsewhere', 'notKept', 'told'];

/** The class of the second half for checks inside `element`; `spoilt` hears of one that can't take over. */
export function told(Half, element, spoilt) {
  class Told extends Half {
    #said = '';

    constructor(...given) {
      try {
        super(...given);
      } catch (error) {
        // It throws nothing at all where its words are not those of the first.
        spoilt(error ?? new WebAssembly.LinkError('the second half is not of the same build as the first'));
      }
    }

    begin() {
      this.#said = this.outcome(true); // what a reader comes with is no news
      return super.begin();
    }

    heard(line, typed) {
      const reply = super.heard(line, typed);
      const outcome = this.outcome(false);
      if (outcome && outcome !== this.#said) {
        this.#said = outcome;
        const [, focus, ...bands] = outcome.split(' ');
        const detail = { focus: focus === '-' ? null : focus, bands: Object.fromEntries(bands.map(band => band.split('='))) };
        // What it is only where the page asked for that.
        element.tell('complete', element.shareResult ? detail : null);
      }
      return reply;
    }
  }
  for (const name of CALLS) {
    const call = Told.prototype[name];
    Told.prototype[name] = function guarded(...given) {
      try {
        return call.apply(this, given);
      } catch (error) {
        // Thrown once more where nothing catches it: run.js then ends the checks, as for the first half.
        if (error instanceof WebAssembly.RuntimeError) setTimeout(() => { throw error; });
        throw error;
      }
    };
  }
  return Told;
}

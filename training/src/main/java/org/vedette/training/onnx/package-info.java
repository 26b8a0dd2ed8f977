/// Reading base weights from an ONNX file, and writing the trained reader as one.
@NullMarked
package org.vedette.training.onnx;

import org.jspecify.annotations.NullMarked;

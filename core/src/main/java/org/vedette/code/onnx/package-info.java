/// Writing small ONNX models.
@NullMarked
package org.vedette.code.onnx;

import org.jspecify.annotations.NullMarked;

package org.vedette.training.net;

import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;

/// Lets PyTorch multiply matrices of floats by way of bfloat16 where the processor can (sums stay floats): 3 times as
/// fast for one product on a processor with AMX. What it does to the scores of a whole run was not compared. DJL has no
/// call for it, so PyTorch's own setting is reached through its library.
public final class Precision {
    private static final String LIBRARY = "torch_cpu";
    private static final String CONTEXT = "_ZN2at13globalContextEv";
    private static final String SET = "_ZN2at7Context25setFloat32MatmulPrecisionENS_22Float32MatmulPrecisionE";
    /// PyTorch's `Float32MatmulPrecision::MEDIUM`.
    private static final int MEDIUM = 2;

    private Precision() {}

    /// Asks for the faster products. The engine must be loaded.
    ///
    /// @return whether this build of PyTorch has the setting; without it everything works, more slowly
    public static boolean faster() {
        try {
            NativeLibrary torch = NativeLibrary.getInstance(LIBRARY);
            Pointer context = torch.getFunction(CONTEXT).invokePointer(new Object[0]);
            torch.getFunction(SET).invokeVoid(new Object[] {context, MEDIUM});
            return true;
        } catch (UnsatisfiedLinkError absent) {
            return false;
        }
    }
}

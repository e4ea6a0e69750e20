using System.Collections.Frozen;

namespace ScormBuilder.Assets;

/// <summary>The attributes that a drawing can have (SVG 2, Filter Effects 1, CSS Masking 1, SVG Animations 2, WAI-ARIA). Any other is left out: it draws nothing.</summary>
internal static class SvgAttributes
{
    /// <summary>Attributes that a browser reads as names or as words, and never as a style.</summary>
    private static readonly FrozenSet<string> Texts = Names("id class role lang name title systemLanguage attributeName");

    private static readonly FrozenSet<string> Others = Names(
        """
        version viewBox preserveAspectRatio x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy width height d points pathLength transform style media type tabindex focusable
        requiredFeatures requiredExtensions zoomAndPan contentScriptType contentStyleType baseProfile enable-background externalResourcesRequired
        rotate textLength lengthAdjust startOffset method spacing side offset gradientUnits gradientTransform spreadMethod
        patternUnits patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits mask-type markerUnits markerWidth markerHeight refX refY orient
        filterUnits primitiveUnits filterRes in in2 result mode values operator k1 k2 k3 k4 order kernelMatrix divisor bias targetX targetY edgeMode kernelUnitLength preserveAlpha
        surfaceScale diffuseConstant specularConstant specularExponent limitingConeAngle pointsAtX pointsAtY pointsAtZ z azimuth elevation scale
        xChannelSelector yChannelSelector stdDeviation radius baseFrequency numOctaves seed stitchTiles tableValues slope intercept amplitude exponent
        begin dur end min max restart repeatCount repeatDur fill calcMode keyTimes keySplines keyPoints from to by additive accumulate origin path attributeType
        alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters color-profile color-rendering cursor direction display
        dominant-baseline fill-opacity fill-rule filter flood-color flood-opacity font font-family font-feature-settings font-kerning font-size font-size-adjust font-stretch font-style
        font-variant font-weight glyph-orientation-horizontal glyph-orientation-vertical image-rendering kerning letter-spacing lighting-color marker marker-end marker-mid marker-start
        mask opacity overflow paint-order pointer-events shape-rendering solid-color solid-opacity stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap
        stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-align text-anchor text-decoration text-overflow text-rendering transform-box transform-origin unicode-bidi
        vector-effect visibility white-space word-spacing writing-mode isolation mix-blend-mode inline-size line-height
        """);

    /// <summary>Whether a drawing can have an attribute.</summary>
    public static bool IsKnown(string name) => IsText(name) || Others.Contains(name);

    /// <summary>Whether the value of an attribute is never read as a style.</summary>
    public static bool IsText(string name) => Texts.Contains(name) || name.StartsWith("aria-", StringComparison.Ordinal);

    private static FrozenSet<string> Names(string names) =>
        names.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}

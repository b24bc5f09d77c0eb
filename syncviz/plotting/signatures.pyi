# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.
from collections.abc import Mapping, Sequence, Set as AbstractSet
from datetime import date
from typing import Any, Literal, TypedDict, Unpack

from typing_extensions import deprecated

from ..core.types import *
from ..model import Model
from ..models import *
from ..models import _Align as _Align
from ..models import _Anchor as _Anchor
from ..models import _AngleSpec as _AngleSpec
from ..models import _ColorScalar as _ColorScalar
from ..models import _ColorSpec as _ColorSpec
from ..models import _DictScalar as _DictScalar
from ..models import _Dimension as _Dimension
from ..models import _Dimensions as _Dimensions
from ..models import _Direction as _Direction
from ..models import _DistanceSpec as _DistanceSpec
from ..models import _FlowMode as _FlowMode
from ..models import _FontSizeSpec as _FontSizeSpec
from ..models import _FontSpec as _FontSpec
from ..models import _FontStyle as _FontStyle
from ..models import _FontStyleSpec as _FontStyleSpec
from ..models import _HAlign as _HAlign
from ..models import _HatchPatternType as _HatchPatternType
from ..models import _HexTileOrientation as _HexTileOrientation
from ..models import _ImageOrigin as _ImageOrigin
from ..models import _LineCap as _LineCap
from ..models import _LineCapScalar as _LineCapScalar
from ..models import _LineCapSpec as _LineCapSpec
from ..models import _LineDashScalar as _LineDashScalar
from ..models import _LineDashSpec as _LineDashSpec
from ..models import _LineJoin as _LineJoin
from ..models import _LineJoinScalar as _LineJoinScalar
from ..models import _LineJoinSpec as _LineJoinSpec
from ..models import _Location as _Location
from ..models import _MarkerSpec as _MarkerSpec
from ..models import _NDArraySpec as _NDArraySpec
from ..models import _NullDistanceSpec as _NullDistanceSpec
from ..models import _NullStringScalar as _NullStringScalar
from ..models import _NullStringSpec as _NullStringSpec
from ..models import _NumberScalar as _NumberScalar
from ..models import _NumberSpec as _NumberSpec
from ..models import _OutlineShapeSpec as _OutlineShapeSpec
from ..models import _OutputBackend as _OutputBackend
from ..models import _RadiusDimension as _RadiusDimension
from ..models import _RenderLevel as _RenderLevel
from ..models import _ResetPolicy as _ResetPolicy
from ..models import _ScreenSizeSpec as _ScreenSizeSpec
from ..models import _SizingMode as _SizingMode
from ..models import _StepMode as _StepMode
from ..models import _StringSpec as _StringSpec
from ..models import _TextAlign as _TextAlign
from ..models import _TextAlignSpec as _TextAlignSpec
from ..models import _TextAnchorSpec as _TextAnchorSpec
from ..models import _TextBaseline as _TextBaseline
from ..models import _TextBaselineSpec as _TextBaselineSpec
from ..models import _VAlign as _VAlign
from ..models import _WindowAxis as _WindowAxis
from ..models import _XCoordinateSeqSeqSeqSpec as _XCoordinateSeqSeqSeqSpec
from ..models import _XCoordinateSeqSpec as _XCoordinateSeqSpec
from ..models import _XCoordinateSpec as _XCoordinateSpec
from ..models import _YCoordinateSeqSeqSeqSpec as _YCoordinateSeqSeqSeqSpec
from ..models import _YCoordinateSeqSpec as _YCoordinateSeqSpec
from ..models import _YCoordinateSpec as _YCoordinateSpec

class _FillHatchLineStates(TypedDict, total=False):
    hover_alpha: _NumberSpec | ColumnLike
    hover_cap: _LineCapSpec | ColumnLike
    hover_color: _ColorSpec | ColumnLike
    hover_dash: _LineDashSpec | ColumnLike
    hover_dash_offset: _NumberSpec | ColumnLike
    hover_extra: _DictScalar
    hover_fill_alpha: _NumberSpec | ColumnLike
    hover_fill_color: _ColorSpec | ColumnLike
    hover_hatch_alpha: _NumberSpec | ColumnLike
    hover_hatch_color: _ColorSpec | ColumnLike
    hover_hatch_extra: _DictScalar
    hover_hatch_pattern: _NullStringSpec | ColumnLike
    hover_hatch_scale: _NumberSpec | ColumnLike
    hover_hatch_weight: _NumberSpec | ColumnLike
    hover_join: _LineJoinSpec | ColumnLike
    hover_line_alpha: _NumberSpec | ColumnLike
    hover_line_cap: _LineCapSpec | ColumnLike
    hover_line_color: _ColorSpec | ColumnLike
    hover_line_dash: _LineDashSpec | ColumnLike
    hover_line_dash_offset: _NumberSpec | ColumnLike
    hover_line_join: _LineJoinSpec | ColumnLike
    hover_line_width: _NumberSpec | ColumnLike
    hover_pattern: _NullStringSpec | ColumnLike
    hover_scale: _NumberSpec | ColumnLike
    hover_weight: _NumberSpec | ColumnLike
    hover_width: _NumberSpec | ColumnLike
    muted_alpha: _NumberSpec | ColumnLike
    muted_cap: _LineCapSpec | ColumnLike
    muted_color: _ColorSpec | ColumnLike
    muted_dash: _LineDashSpec | ColumnLike
    muted_dash_offset: _NumberSpec | ColumnLike
    muted_extra: _DictScalar
    muted_fill_alpha: _NumberSpec | ColumnLike
    muted_fill_color: _ColorSpec | ColumnLike
    muted_hatch_alpha: _NumberSpec | ColumnLike
    muted_hatch_color: _ColorSpec | ColumnLike
    muted_hatch_extra: _DictScalar
    muted_hatch_pattern: _NullStringSpec | ColumnLike
    muted_hatch_scale: _NumberSpec | ColumnLike
    muted_hatch_weight: _NumberSpec | ColumnLike
    muted_join: _LineJoinSpec | ColumnLike
    muted_line_alpha: _NumberSpec | ColumnLike
    muted_line_cap: _LineCapSpec | ColumnLike
    muted_line_color: _ColorSpec | ColumnLike
    muted_line_dash: _LineDashSpec | ColumnLike
    muted_line_dash_offset: _NumberSpec | ColumnLike
    muted_line_join: _LineJoinSpec | ColumnLike
    muted_line_width: _NumberSpec | ColumnLike
    muted_pattern: _NullStringSpec | ColumnLike
    muted_scale: _NumberSpec | ColumnLike
    muted_weight: _NumberSpec | ColumnLike
    muted_width: _NumberSpec | ColumnLike
    nonselection_alpha: _NumberSpec | ColumnLike
    nonselection_cap: _LineCapSpec | ColumnLike
    nonselection_color: _ColorSpec | ColumnLike
    nonselection_dash: _LineDashSpec | ColumnLike
    nonselection_dash_offset: _NumberSpec | ColumnLike
    nonselection_extra: _DictScalar
    nonselection_fill_alpha: _NumberSpec | ColumnLike
    nonselection_fill_color: _ColorSpec | ColumnLike
    nonselection_hatch_alpha: _NumberSpec | ColumnLike
    nonselection_hatch_color: _ColorSpec | ColumnLike
    nonselection_hatch_extra: _DictScalar
    nonselection_hatch_pattern: _NullStringSpec | ColumnLike
    nonselection_hatch_scale: _NumberSpec | ColumnLike
    nonselection_hatch_weight: _NumberSpec | ColumnLike
    nonselection_join: _LineJoinSpec | ColumnLike
    nonselection_line_alpha: _NumberSpec | ColumnLike
    nonselection_line_cap: _LineCapSpec | ColumnLike
    nonselection_line_color: _ColorSpec | ColumnLike
    nonselection_line_dash: _LineDashSpec | ColumnLike
    nonselection_line_dash_offset: _NumberSpec | ColumnLike
    nonselection_line_join: _LineJoinSpec | ColumnLike
    nonselection_line_width: _NumberSpec | ColumnLike
    nonselection_pattern: _NullStringSpec | ColumnLike
    nonselection_scale: _NumberSpec | ColumnLike
    nonselection_weight: _NumberSpec | ColumnLike
    nonselection_width: _NumberSpec | ColumnLike
    selection_alpha: _NumberSpec | ColumnLike
    selection_cap: _LineCapSpec | ColumnLike
    selection_color: _ColorSpec | ColumnLike
    selection_dash: _LineDashSpec | ColumnLike
    selection_dash_offset: _NumberSpec | ColumnLike
    selection_extra: _DictScalar
    selection_fill_alpha: _NumberSpec | ColumnLike
    selection_fill_color: _ColorSpec | ColumnLike
    selection_hatch_alpha: _NumberSpec | ColumnLike
    selection_hatch_color: _ColorSpec | ColumnLike
    selection_hatch_extra: _DictScalar
    selection_hatch_pattern: _NullStringSpec | ColumnLike
    selection_hatch_scale: _NumberSpec | ColumnLike
    selection_hatch_weight: _NumberSpec | ColumnLike
    selection_join: _LineJoinSpec | ColumnLike
    selection_line_alpha: _NumberSpec | ColumnLike
    selection_line_cap: _LineCapSpec | ColumnLike
    selection_line_color: _ColorSpec | ColumnLike
    selection_line_dash: _LineDashSpec | ColumnLike
    selection_line_dash_offset: _NumberSpec | ColumnLike
    selection_line_join: _LineJoinSpec | ColumnLike
    selection_line_width: _NumberSpec | ColumnLike
    selection_pattern: _NullStringSpec | ColumnLike
    selection_scale: _NumberSpec | ColumnLike
    selection_weight: _NumberSpec | ColumnLike
    selection_width: _NumberSpec | ColumnLike

class _LineStates(TypedDict, total=False):
    hover_alpha: _NumberSpec | ColumnLike
    hover_cap: _LineCapSpec | ColumnLike
    hover_color: _ColorSpec | ColumnLike
    hover_dash: _LineDashSpec | ColumnLike
    hover_dash_offset: _NumberSpec | ColumnLike
    hover_join: _LineJoinSpec | ColumnLike
    hover_line_alpha: _NumberSpec | ColumnLike
    hover_line_cap: _LineCapSpec | ColumnLike
    hover_line_color: _ColorSpec | ColumnLike
    hover_line_dash: _LineDashSpec | ColumnLike
    hover_line_dash_offset: _NumberSpec | ColumnLike
    hover_line_join: _LineJoinSpec | ColumnLike
    hover_line_width: _NumberSpec | ColumnLike
    hover_width: _NumberSpec | ColumnLike
    muted_alpha: _NumberSpec | ColumnLike
    muted_cap: _LineCapSpec | ColumnLike
    muted_color: _ColorSpec | ColumnLike
    muted_dash: _LineDashSpec | ColumnLike
    muted_dash_offset: _NumberSpec | ColumnLike
    muted_join: _LineJoinSpec | ColumnLike
    muted_line_alpha: _NumberSpec | ColumnLike
    muted_line_cap: _LineCapSpec | ColumnLike
    muted_line_color: _ColorSpec | ColumnLike
    muted_line_dash: _LineDashSpec | ColumnLike
    muted_line_dash_offset: _NumberSpec | ColumnLike
    muted_line_join: _LineJoinSpec | ColumnLike
    muted_line_width: _NumberSpec | ColumnLike
    muted_width: _NumberSpec | ColumnLike
    nonselection_alpha: _NumberSpec | ColumnLike
    nonselection_cap: _LineCapSpec | ColumnLike
    nonselection_color: _ColorSpec | ColumnLike
    nonselection_dash: _LineDashSpec | ColumnLike
    nonselection_dash_offset: _NumberSpec | ColumnLike
    nonselection_join: _LineJoinSpec | ColumnLike
    nonselection_line_alpha: _NumberSpec | ColumnLike
    nonselection_line_cap: _LineCapSpec | ColumnLike
    nonselection_line_color: _ColorSpec | ColumnLike
    nonselection_line_dash: _LineDashSpec | ColumnLike
    nonselection_line_dash_offset: _NumberSpec | ColumnLike
    nonselection_line_join: _LineJoinSpec | ColumnLike
    nonselection_line_width: _NumberSpec | ColumnLike
    nonselection_width: _NumberSpec | ColumnLike
    selection_alpha: _NumberSpec | ColumnLike
    selection_cap: _LineCapSpec | ColumnLike
    selection_color: _ColorSpec | ColumnLike
    selection_dash: _LineDashSpec | ColumnLike
    selection_dash_offset: _NumberSpec | ColumnLike
    selection_join: _LineJoinSpec | ColumnLike
    selection_line_alpha: _NumberSpec | ColumnLike
    selection_line_cap: _LineCapSpec | ColumnLike
    selection_line_color: _ColorSpec | ColumnLike
    selection_line_dash: _LineDashSpec | ColumnLike
    selection_line_dash_offset: _NumberSpec | ColumnLike
    selection_line_join: _LineJoinSpec | ColumnLike
    selection_line_width: _NumberSpec | ColumnLike
    selection_width: _NumberSpec | ColumnLike

class _BlockGlyphStates(TypedDict, total=False):
    hover_alpha: _NumberSpec | ColumnLike
    hover_cap: _LineCapSpec | ColumnLike
    hover_color: _ColorSpec | ColumnLike
    hover_dash: _LineDashSpec | ColumnLike
    hover_dash_offset: _NumberSpec | ColumnLike
    hover_extra: _DictScalar
    hover_fill_alpha: _NumberSpec | ColumnLike
    hover_fill_color: _ColorSpec | ColumnLike
    hover_hatch_alpha: _NumberSpec | ColumnLike
    hover_hatch_color: _ColorSpec | ColumnLike
    hover_hatch_extra: _DictScalar
    hover_hatch_pattern: _NullStringSpec | ColumnLike
    hover_hatch_scale: _NumberSpec | ColumnLike
    hover_hatch_weight: _NumberSpec | ColumnLike
    hover_join: _LineJoinSpec | ColumnLike
    hover_line_alpha: _NumberSpec | ColumnLike
    hover_line_cap: _LineCapSpec | ColumnLike
    hover_line_color: _ColorSpec | ColumnLike
    hover_line_dash: _LineDashSpec | ColumnLike
    hover_line_dash_offset: _NumberSpec | ColumnLike
    hover_line_join: _LineJoinSpec | ColumnLike
    hover_line_width: _NumberSpec | ColumnLike
    hover_pattern: _NullStringSpec | ColumnLike
    hover_scale: _NumberSpec | ColumnLike
    hover_weight: _NumberSpec | ColumnLike
    muted_alpha: _NumberSpec | ColumnLike
    muted_cap: _LineCapSpec | ColumnLike
    muted_color: _ColorSpec | ColumnLike
    muted_dash: _LineDashSpec | ColumnLike
    muted_dash_offset: _NumberSpec | ColumnLike
    muted_extra: _DictScalar
    muted_fill_alpha: _NumberSpec | ColumnLike
    muted_fill_color: _ColorSpec | ColumnLike
    muted_hatch_alpha: _NumberSpec | ColumnLike
    muted_hatch_color: _ColorSpec | ColumnLike
    muted_hatch_extra: _DictScalar
    muted_hatch_pattern: _NullStringSpec | ColumnLike
    muted_hatch_scale: _NumberSpec | ColumnLike
    muted_hatch_weight: _NumberSpec | ColumnLike
    muted_join: _LineJoinSpec | ColumnLike
    muted_line_alpha: _NumberSpec | ColumnLike
    muted_line_cap: _LineCapSpec | ColumnLike
    muted_line_color: _ColorSpec | ColumnLike
    muted_line_dash: _LineDashSpec | ColumnLike
    muted_line_dash_offset: _NumberSpec | ColumnLike
    muted_line_join: _LineJoinSpec | ColumnLike
    muted_line_width: _NumberSpec | ColumnLike
    muted_pattern: _NullStringSpec | ColumnLike
    muted_scale: _NumberSpec | ColumnLike
    muted_weight: _NumberSpec | ColumnLike
    nonselection_alpha: _NumberSpec | ColumnLike
    nonselection_cap: _LineCapSpec | ColumnLike
    nonselection_color: _ColorSpec | ColumnLike
    nonselection_dash: _LineDashSpec | ColumnLike
    nonselection_dash_offset: _NumberSpec | ColumnLike
    nonselection_extra: _DictScalar
    nonselection_fill_alpha: _NumberSpec | ColumnLike
    nonselection_fill_color: _ColorSpec | ColumnLike
    nonselection_hatch_alpha: _NumberSpec | ColumnLike
    nonselection_hatch_color: _ColorSpec | ColumnLike
    nonselection_hatch_extra: _DictScalar
    nonselection_hatch_pattern: _NullStringSpec | ColumnLike
    nonselection_hatch_scale: _NumberSpec | ColumnLike
    nonselection_hatch_weight: _NumberSpec | ColumnLike
    nonselection_join: _LineJoinSpec | ColumnLike
    nonselection_line_alpha: _NumberSpec | ColumnLike
    nonselection_line_cap: _LineCapSpec | ColumnLike
    nonselection_line_color: _ColorSpec | ColumnLike
    nonselection_line_dash: _LineDashSpec | ColumnLike
    nonselection_line_dash_offset: _NumberSpec | ColumnLike
    nonselection_line_join: _LineJoinSpec | ColumnLike
    nonselection_line_width: _NumberSpec | ColumnLike
    nonselection_pattern: _NullStringSpec | ColumnLike
    nonselection_scale: _NumberSpec | ColumnLike
    nonselection_weight: _NumberSpec | ColumnLike
    selection_alpha: _NumberSpec | ColumnLike
    selection_cap: _LineCapSpec | ColumnLike
    selection_color: _ColorSpec | ColumnLike
    selection_dash: _LineDashSpec | ColumnLike
    selection_dash_offset: _NumberSpec | ColumnLike
    selection_extra: _DictScalar
    selection_fill_alpha: _NumberSpec | ColumnLike
    selection_fill_color: _ColorSpec | ColumnLike
    selection_hatch_alpha: _NumberSpec | ColumnLike
    selection_hatch_color: _ColorSpec | ColumnLike
    selection_hatch_extra: _DictScalar
    selection_hatch_pattern: _NullStringSpec | ColumnLike
    selection_hatch_scale: _NumberSpec | ColumnLike
    selection_hatch_weight: _NumberSpec | ColumnLike
    selection_join: _LineJoinSpec | ColumnLike
    selection_line_alpha: _NumberSpec | ColumnLike
    selection_line_cap: _LineCapSpec | ColumnLike
    selection_line_color: _ColorSpec | ColumnLike
    selection_line_dash: _LineDashSpec | ColumnLike
    selection_line_dash_offset: _NumberSpec | ColumnLike
    selection_line_join: _LineJoinSpec | ColumnLike
    selection_line_width: _NumberSpec | ColumnLike
    selection_pattern: _NullStringSpec | ColumnLike
    selection_scale: _NumberSpec | ColumnLike
    selection_weight: _NumberSpec | ColumnLike

class _FillHatchStates(TypedDict, total=False):
    hover_alpha: _NumberScalar
    hover_color: _ColorScalar
    hover_extra: _DictScalar
    hover_fill_alpha: _NumberScalar
    hover_fill_color: _ColorScalar
    hover_hatch_alpha: _NumberScalar
    hover_hatch_color: _ColorScalar
    hover_hatch_extra: _DictScalar
    hover_hatch_pattern: _NullStringScalar
    hover_hatch_scale: _NumberScalar
    hover_hatch_weight: _NumberScalar
    hover_pattern: _NullStringScalar
    hover_scale: _NumberScalar
    hover_weight: _NumberScalar
    muted_alpha: _NumberScalar
    muted_color: _ColorScalar
    muted_extra: _DictScalar
    muted_fill_alpha: _NumberScalar
    muted_fill_color: _ColorScalar
    muted_hatch_alpha: _NumberScalar
    muted_hatch_color: _ColorScalar
    muted_hatch_extra: _DictScalar
    muted_hatch_pattern: _NullStringScalar
    muted_hatch_scale: _NumberScalar
    muted_hatch_weight: _NumberScalar
    muted_pattern: _NullStringScalar
    muted_scale: _NumberScalar
    muted_weight: _NumberScalar
    nonselection_alpha: _NumberScalar
    nonselection_color: _ColorScalar
    nonselection_extra: _DictScalar
    nonselection_fill_alpha: _NumberScalar
    nonselection_fill_color: _ColorScalar
    nonselection_hatch_alpha: _NumberScalar
    nonselection_hatch_color: _ColorScalar
    nonselection_hatch_extra: _DictScalar
    nonselection_hatch_pattern: _NullStringScalar
    nonselection_hatch_scale: _NumberScalar
    nonselection_hatch_weight: _NumberScalar
    nonselection_pattern: _NullStringScalar
    nonselection_scale: _NumberScalar
    nonselection_weight: _NumberScalar
    selection_alpha: _NumberScalar
    selection_color: _ColorScalar
    selection_extra: _DictScalar
    selection_fill_alpha: _NumberScalar
    selection_fill_color: _ColorScalar
    selection_hatch_alpha: _NumberScalar
    selection_hatch_color: _ColorScalar
    selection_hatch_extra: _DictScalar
    selection_hatch_pattern: _NullStringScalar
    selection_hatch_scale: _NumberScalar
    selection_hatch_weight: _NumberScalar
    selection_pattern: _NullStringScalar
    selection_scale: _NumberScalar
    selection_weight: _NumberScalar

class _HexTileGlyphStates(TypedDict, total=False):
    hover_alpha: _NumberSpec | ColumnLike
    hover_cap: _LineCapSpec | ColumnLike
    hover_color: _ColorSpec | ColumnLike
    hover_dash: _LineDashSpec | ColumnLike
    hover_dash_offset: _NumberSpec | ColumnLike
    hover_extra: _DictScalar
    hover_fill_alpha: _NumberSpec | ColumnLike
    hover_fill_color: _ColorSpec | ColumnLike
    hover_hatch_alpha: _NumberSpec | ColumnLike
    hover_hatch_color: _ColorSpec | ColumnLike
    hover_hatch_extra: _DictScalar
    hover_hatch_pattern: _NullStringSpec | ColumnLike
    hover_hatch_scale: _NumberSpec | ColumnLike
    hover_hatch_weight: _NumberSpec | ColumnLike
    hover_join: _LineJoinSpec | ColumnLike
    hover_line_alpha: _NumberSpec | ColumnLike
    hover_line_cap: _LineCapSpec | ColumnLike
    hover_line_color: _ColorSpec | ColumnLike
    hover_line_dash: _LineDashSpec | ColumnLike
    hover_line_dash_offset: _NumberSpec | ColumnLike
    hover_line_join: _LineJoinSpec | ColumnLike
    hover_line_width: _NumberSpec | ColumnLike
    hover_pattern: _NullStringSpec | ColumnLike
    hover_weight: _NumberSpec | ColumnLike
    hover_width: _NumberSpec | ColumnLike
    muted_alpha: _NumberSpec | ColumnLike
    muted_cap: _LineCapSpec | ColumnLike
    muted_color: _ColorSpec | ColumnLike
    muted_dash: _LineDashSpec | ColumnLike
    muted_dash_offset: _NumberSpec | ColumnLike
    muted_extra: _DictScalar
    muted_fill_alpha: _NumberSpec | ColumnLike
    muted_fill_color: _ColorSpec | ColumnLike
    muted_hatch_alpha: _NumberSpec | ColumnLike
    muted_hatch_color: _ColorSpec | ColumnLike
    muted_hatch_extra: _DictScalar
    muted_hatch_pattern: _NullStringSpec | ColumnLike
    muted_hatch_scale: _NumberSpec | ColumnLike
    muted_hatch_weight: _NumberSpec | ColumnLike
    muted_join: _LineJoinSpec | ColumnLike
    muted_line_alpha: _NumberSpec | ColumnLike
    muted_line_cap: _LineCapSpec | ColumnLike
    muted_line_color: _ColorSpec | ColumnLike
    muted_line_dash: _LineDashSpec | ColumnLike
    muted_line_dash_offset: _NumberSpec | ColumnLike
    muted_line_join: _LineJoinSpec | ColumnLike
    muted_line_width: _NumberSpec | ColumnLike
    muted_pattern: _NullStringSpec | ColumnLike
    muted_weight: _NumberSpec | ColumnLike
    muted_width: _NumberSpec | ColumnLike
    nonselection_alpha: _NumberSpec | ColumnLike
    nonselection_cap: _LineCapSpec | ColumnLike
    nonselection_color: _ColorSpec | ColumnLike
    nonselection_dash: _LineDashSpec | ColumnLike
    nonselection_dash_offset: _NumberSpec | ColumnLike
    nonselection_extra: _DictScalar
    nonselection_fill_alpha: _NumberSpec | ColumnLike
    nonselection_fill_color: _ColorSpec | ColumnLike
    nonselection_hatch_alpha: _NumberSpec | ColumnLike
    nonselection_hatch_color: _ColorSpec | ColumnLike
    nonselection_hatch_extra: _DictScalar
    nonselection_hatch_pattern: _NullStringSpec | ColumnLike
    nonselection_hatch_scale: _NumberSpec | ColumnLike
    nonselection_hatch_weight: _NumberSpec | ColumnLike
    nonselection_join: _LineJoinSpec | ColumnLike
    nonselection_line_alpha: _NumberSpec | ColumnLike
    nonselection_line_cap: _LineCapSpec | ColumnLike
    nonselection_line_color: _ColorSpec | ColumnLike
    nonselection_line_dash: _LineDashSpec | ColumnLike
    nonselection_line_dash_offset: _NumberSpec | ColumnLike
    nonselection_line_join: _LineJoinSpec | ColumnLike
    nonselection_line_width: _NumberSpec | ColumnLike
    nonselection_pattern: _NullStringSpec | ColumnLike
    nonselection_weight: _NumberSpec | ColumnLike
    nonselection_width: _NumberSpec | ColumnLike
    selection_alpha: _NumberSpec | ColumnLike
    selection_cap: _LineCapSpec | ColumnLike
    selection_color: _ColorSpec | ColumnLike
    selection_dash: _LineDashSpec | ColumnLike
    selection_dash_offset: _NumberSpec | ColumnLike
    selection_extra: _DictScalar
    selection_fill_alpha: _NumberSpec | ColumnLike
    selection_fill_color: _ColorSpec | ColumnLike
    selection_hatch_alpha: _NumberSpec | ColumnLike
    selection_hatch_color: _ColorSpec | ColumnLike
    selection_hatch_extra: _DictScalar
    selection_hatch_pattern: _NullStringSpec | ColumnLike
    selection_hatch_scale: _NumberSpec | ColumnLike
    selection_hatch_weight: _NumberSpec | ColumnLike
    selection_join: _LineJoinSpec | ColumnLike
    selection_line_alpha: _NumberSpec | ColumnLike
    selection_line_cap: _LineCapSpec | ColumnLike
    selection_line_color: _ColorSpec | ColumnLike
    selection_line_dash: _LineDashSpec | ColumnLike
    selection_line_dash_offset: _NumberSpec | ColumnLike
    selection_line_join: _LineJoinSpec | ColumnLike
    selection_line_width: _NumberSpec | ColumnLike
    selection_pattern: _NullStringSpec | ColumnLike
    selection_weight: _NumberSpec | ColumnLike
    selection_width: _NumberSpec | ColumnLike

class _GlobalStates(TypedDict, total=False):
    hover_alpha: _NumberSpec | ColumnLike
    hover_global_alpha: _NumberSpec | ColumnLike
    muted_alpha: _NumberSpec | ColumnLike
    muted_global_alpha: _NumberSpec | ColumnLike
    nonselection_alpha: _NumberSpec | ColumnLike
    nonselection_global_alpha: _NumberSpec | ColumnLike
    selection_alpha: _NumberSpec | ColumnLike
    selection_global_alpha: _NumberSpec | ColumnLike

class _LineGlyphStates(TypedDict, total=False):
    hover_alpha: _NumberScalar
    hover_cap: _LineCapScalar
    hover_color: _ColorScalar
    hover_dash: _LineDashScalar
    hover_dash_offset: _NumberScalar
    hover_join: _LineJoinScalar
    hover_line_alpha: _NumberScalar
    hover_line_cap: _LineCapScalar
    hover_line_color: _ColorScalar
    hover_line_dash: _LineDashScalar
    hover_line_dash_offset: _NumberScalar
    hover_line_join: _LineJoinScalar
    hover_line_width: _NumberScalar
    hover_width: _NumberScalar
    muted_alpha: _NumberScalar
    muted_cap: _LineCapScalar
    muted_color: _ColorScalar
    muted_dash: _LineDashScalar
    muted_dash_offset: _NumberScalar
    muted_join: _LineJoinScalar
    muted_line_alpha: _NumberScalar
    muted_line_cap: _LineCapScalar
    muted_line_color: _ColorScalar
    muted_line_dash: _LineDashScalar
    muted_line_dash_offset: _NumberScalar
    muted_line_join: _LineJoinScalar
    muted_line_width: _NumberScalar
    muted_width: _NumberScalar
    nonselection_alpha: _NumberScalar
    nonselection_cap: _LineCapScalar
    nonselection_color: _ColorScalar
    nonselection_dash: _LineDashScalar
    nonselection_dash_offset: _NumberScalar
    nonselection_join: _LineJoinScalar
    nonselection_line_alpha: _NumberScalar
    nonselection_line_cap: _LineCapScalar
    nonselection_line_color: _ColorScalar
    nonselection_line_dash: _LineDashScalar
    nonselection_line_dash_offset: _NumberScalar
    nonselection_line_join: _LineJoinScalar
    nonselection_line_width: _NumberScalar
    nonselection_width: _NumberScalar
    selection_alpha: _NumberScalar
    selection_cap: _LineCapScalar
    selection_color: _ColorScalar
    selection_dash: _LineDashScalar
    selection_dash_offset: _NumberScalar
    selection_join: _LineJoinScalar
    selection_line_alpha: _NumberScalar
    selection_line_cap: _LineCapScalar
    selection_line_color: _ColorScalar
    selection_line_dash: _LineDashScalar
    selection_line_dash_offset: _NumberScalar
    selection_line_join: _LineJoinScalar
    selection_line_width: _NumberScalar
    selection_width: _NumberScalar

class _TextStates(TypedDict, total=False):
    hover_align: _TextAlignSpec | ColumnLike
    hover_alpha: _NumberSpec | ColumnLike
    hover_baseline: _TextBaselineSpec | ColumnLike
    hover_color: _ColorSpec | ColumnLike
    hover_font: _FontSpec | ColumnLike
    hover_font_size: _FontSizeSpec | ColumnLike
    hover_font_style: _FontStyleSpec | ColumnLike
    hover_line_height: _NumberSpec | ColumnLike
    hover_outline_color: _ColorSpec | ColumnLike
    hover_outline_width: _NumberSpec | ColumnLike
    hover_text_align: _TextAlignSpec | ColumnLike
    hover_text_alpha: _NumberSpec | ColumnLike
    hover_text_baseline: _TextBaselineSpec | ColumnLike
    hover_text_color: _ColorSpec | ColumnLike
    hover_text_font: _FontSpec | ColumnLike
    hover_text_font_size: _FontSizeSpec | ColumnLike
    hover_text_font_style: _FontStyleSpec | ColumnLike
    hover_text_line_height: _NumberSpec | ColumnLike
    hover_text_outline_color: _ColorSpec | ColumnLike
    hover_text_outline_width: _NumberSpec | ColumnLike
    muted_align: _TextAlignSpec | ColumnLike
    muted_alpha: _NumberSpec | ColumnLike
    muted_baseline: _TextBaselineSpec | ColumnLike
    muted_color: _ColorSpec | ColumnLike
    muted_font: _FontSpec | ColumnLike
    muted_font_size: _FontSizeSpec | ColumnLike
    muted_font_style: _FontStyleSpec | ColumnLike
    muted_line_height: _NumberSpec | ColumnLike
    muted_outline_color: _ColorSpec | ColumnLike
    muted_outline_width: _NumberSpec | ColumnLike
    muted_text_align: _TextAlignSpec | ColumnLike
    muted_text_alpha: _NumberSpec | ColumnLike
    muted_text_baseline: _TextBaselineSpec | ColumnLike
    muted_text_color: _ColorSpec | ColumnLike
    muted_text_font: _FontSpec | ColumnLike
    muted_text_font_size: _FontSizeSpec | ColumnLike
    muted_text_font_style: _FontStyleSpec | ColumnLike
    muted_text_line_height: _NumberSpec | ColumnLike
    muted_text_outline_color: _ColorSpec | ColumnLike
    muted_text_outline_width: _NumberSpec | ColumnLike
    nonselection_align: _TextAlignSpec | ColumnLike
    nonselection_alpha: _NumberSpec | ColumnLike
    nonselection_baseline: _TextBaselineSpec | ColumnLike
    nonselection_color: _ColorSpec | ColumnLike
    nonselection_font: _FontSpec | ColumnLike
    nonselection_font_size: _FontSizeSpec | ColumnLike
    nonselection_font_style: _FontStyleSpec | ColumnLike
    nonselection_line_height: _NumberSpec | ColumnLike
    nonselection_outline_color: _ColorSpec | ColumnLike
    nonselection_outline_width: _NumberSpec | ColumnLike
    nonselection_text_align: _TextAlignSpec | ColumnLike
    nonselection_text_alpha: _NumberSpec | ColumnLike
    nonselection_text_baseline: _TextBaselineSpec | ColumnLike
    nonselection_text_color: _ColorSpec | ColumnLike
    nonselection_text_font: _FontSpec | ColumnLike
    nonselection_text_font_size: _FontSizeSpec | ColumnLike
    nonselection_text_font_style: _FontStyleSpec | ColumnLike
    nonselection_text_line_height: _NumberSpec | ColumnLike
    nonselection_text_outline_color: _ColorSpec | ColumnLike
    nonselection_text_outline_width: _NumberSpec | ColumnLike
    selection_align: _TextAlignSpec | ColumnLike
    selection_alpha: _NumberSpec | ColumnLike
    selection_baseline: _TextBaselineSpec | ColumnLike
    selection_color: _ColorSpec | ColumnLike
    selection_font: _FontSpec | ColumnLike
    selection_font_size: _FontSizeSpec | ColumnLike
    selection_font_style: _FontStyleSpec | ColumnLike
    selection_line_height: _NumberSpec | ColumnLike
    selection_outline_color: _ColorSpec | ColumnLike
    selection_outline_width: _NumberSpec | ColumnLike
    selection_text_align: _TextAlignSpec | ColumnLike
    selection_text_alpha: _NumberSpec | ColumnLike
    selection_text_baseline: _TextBaselineSpec | ColumnLike
    selection_text_color: _ColorSpec | ColumnLike
    selection_text_font: _FontSpec | ColumnLike
    selection_text_font_size: _FontSizeSpec | ColumnLike
    selection_text_font_style: _FontStyleSpec | ColumnLike
    selection_text_line_height: _NumberSpec | ColumnLike
    selection_text_outline_color: _ColorSpec | ColumnLike
    selection_text_outline_width: _NumberSpec | ColumnLike

class _PatchGlyphStates(TypedDict, total=False):
    hover_alpha: _NumberScalar
    hover_cap: _LineCapScalar
    hover_color: _ColorScalar
    hover_dash: _LineDashScalar
    hover_dash_offset: _NumberScalar
    hover_extra: _DictScalar
    hover_fill_alpha: _NumberScalar
    hover_fill_color: _ColorScalar
    hover_hatch_alpha: _NumberScalar
    hover_hatch_color: _ColorScalar
    hover_hatch_extra: _DictScalar
    hover_hatch_pattern: _NullStringScalar
    hover_hatch_scale: _NumberScalar
    hover_hatch_weight: _NumberScalar
    hover_join: _LineJoinScalar
    hover_line_alpha: _NumberScalar
    hover_line_cap: _LineCapScalar
    hover_line_color: _ColorScalar
    hover_line_dash: _LineDashScalar
    hover_line_dash_offset: _NumberScalar
    hover_line_join: _LineJoinScalar
    hover_line_width: _NumberScalar
    hover_pattern: _NullStringScalar
    hover_scale: _NumberScalar
    hover_weight: _NumberScalar
    hover_width: _NumberScalar
    muted_alpha: _NumberScalar
    muted_cap: _LineCapScalar
    muted_color: _ColorScalar
    muted_dash: _LineDashScalar
    muted_dash_offset: _NumberScalar
    muted_extra: _DictScalar
    muted_fill_alpha: _NumberScalar
    muted_fill_color: _ColorScalar
    muted_hatch_alpha: _NumberScalar
    muted_hatch_color: _ColorScalar
    muted_hatch_extra: _DictScalar
    muted_hatch_pattern: _NullStringScalar
    muted_hatch_scale: _NumberScalar
    muted_hatch_weight: _NumberScalar
    muted_join: _LineJoinScalar
    muted_line_alpha: _NumberScalar
    muted_line_cap: _LineCapScalar
    muted_line_color: _ColorScalar
    muted_line_dash: _LineDashScalar
    muted_line_dash_offset: _NumberScalar
    muted_line_join: _LineJoinScalar
    muted_line_width: _NumberScalar
    muted_pattern: _NullStringScalar
    muted_scale: _NumberScalar
    muted_weight: _NumberScalar
    muted_width: _NumberScalar
    nonselection_alpha: _NumberScalar
    nonselection_cap: _LineCapScalar
    nonselection_color: _ColorScalar
    nonselection_dash: _LineDashScalar
    nonselection_dash_offset: _NumberScalar
    nonselection_extra: _DictScalar
    nonselection_fill_alpha: _NumberScalar
    nonselection_fill_color: _ColorScalar
    nonselection_hatch_alpha: _NumberScalar
    nonselection_hatch_color: _ColorScalar
    nonselection_hatch_extra: _DictScalar
    nonselection_hatch_pattern: _NullStringScalar
    nonselection_hatch_scale: _NumberScalar
    nonselection_hatch_weight: _NumberScalar
    nonselection_join: _LineJoinScalar
    nonselection_line_alpha: _NumberScalar
    nonselection_line_cap: _LineCapScalar
    nonselection_line_color: _ColorScalar
    nonselection_line_dash: _LineDashScalar
    nonselection_line_dash_offset: _NumberScalar
    nonselection_line_join: _LineJoinScalar
    nonselection_line_width: _NumberScalar
    nonselection_pattern: _NullStringScalar
    nonselection_scale: _NumberScalar
    nonselection_weight: _NumberScalar
    nonselection_width: _NumberScalar
    selection_alpha: _NumberScalar
    selection_cap: _LineCapScalar
    selection_color: _ColorScalar
    selection_dash: _LineDashScalar
    selection_dash_offset: _NumberScalar
    selection_extra: _DictScalar
    selection_fill_alpha: _NumberScalar
    selection_fill_color: _ColorScalar
    selection_hatch_alpha: _NumberScalar
    selection_hatch_color: _ColorScalar
    selection_hatch_extra: _DictScalar
    selection_hatch_pattern: _NullStringScalar
    selection_hatch_scale: _NumberScalar
    selection_hatch_weight: _NumberScalar
    selection_join: _LineJoinScalar
    selection_line_alpha: _NumberScalar
    selection_line_cap: _LineCapScalar
    selection_line_color: _ColorScalar
    selection_line_dash: _LineDashScalar
    selection_line_dash_offset: _NumberScalar
    selection_line_join: _LineJoinScalar
    selection_line_width: _NumberScalar
    selection_pattern: _NullStringScalar
    selection_scale: _NumberScalar
    selection_weight: _NumberScalar
    selection_width: _NumberScalar

class FigureKeywords(TypedDict, total=False):
    """What ``figure`` takes."""

    context_menu: Menu | Literal['auto'] | None
    width: Number | None
    height: Number | None
    outline_line_color: ColorLike | None
    outline_line_alpha: Number
    outline_line_width: Number
    outline_line_join: _LineJoin
    outline_line_cap: _LineCap
    outline_line_dash: Dash
    outline_line_dash_offset: Number
    background_fill_color: ColorLike | None
    background_fill_alpha: Number
    background_hatch_color: ColorLike | None
    background_hatch_alpha: Number
    background_hatch_scale: Number
    background_hatch_pattern: _HatchPatternType | str | None
    background_hatch_weight: Number
    background_hatch_extra: Mapping[str, Texture]
    border_line_color: ColorLike | None
    border_line_alpha: Number
    border_line_width: Number
    border_line_join: _LineJoin
    border_line_cap: _LineCap
    border_line_dash: Dash
    border_line_dash_offset: Number
    border_fill_color: ColorLike | None
    border_fill_alpha: Number
    border_hatch_color: ColorLike | None
    border_hatch_alpha: Number
    border_hatch_scale: Number
    border_hatch_pattern: _HatchPatternType | str | None
    border_hatch_weight: Number
    border_hatch_extra: Mapping[str, Texture]
    toolbar: Toolbar
    toolbar_location: _Location | None
    toolbar_sticky: bool | Scalar
    toolbar_inner: bool | Scalar
    frame_width: Number | None
    frame_height: Number | None
    frame_align: bool | Scalar | Mapping[str, Any]
    title: Title | str | None
    title_location: _Location | None
    above: Sequence[Annotation | Axis | StyledElement] | Array
    below: Sequence[Annotation | Axis | StyledElement] | Array
    left: Sequence[Annotation | Axis | StyledElement] | Array
    right: Sequence[Annotation | Axis | StyledElement] | Array
    center: Sequence[Annotation | Grid | StyledElement] | Array
    renderers: Sequence[Renderer] | Array
    x_range: Range | Sequence[Any] | Array | Any | None
    y_range: Range | Sequence[Any] | Array | Any | None
    x_scale: Scale
    y_scale: Scale
    extra_x_ranges: Mapping[str, Range]
    extra_y_ranges: Mapping[str, Range]
    extra_x_scales: Mapping[str, Scale]
    extra_y_scales: Mapping[str, Scale]
    window_axis: _WindowAxis
    lod_factor: Number
    lod_interval: Number
    lod_threshold: Number | None
    lod_timeout: Number
    hidpi: bool | Scalar
    output_backend: _OutputBackend
    min_border: Number | None
    min_border_top: Number | None
    min_border_left: Number | None
    min_border_bottom: Number | None
    min_border_right: Number | None
    match_aspect: bool | Scalar
    aspect_scale: Number
    reset_policy: _ResetPolicy
    hold_render: bool | Scalar
    attribution: Sequence[str | HTML] | Array
    min_width: Number | None
    min_height: Number | None
    max_width: Number | None
    max_height: Number | None
    margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None
    width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto']
    height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto']
    aspect_ratio: Number | Literal['auto'] | None
    flow_mode: _FlowMode
    sizing_mode: _SizingMode | None
    disabled: bool | Scalar
    align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto']
    resizable: bool | Scalar | _Dimensions
    elements: Sequence[UIElement | DOMNode | HTML] | Array
    visible: bool | Scalar
    html_attributes: Mapping[str, str]
    html_id: str | None
    css_classes: Sequence[str] | Array
    css_variables: Mapping[str, Node | str]
    styles: Mapping[str, str | None] | Styles
    stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array
    tags: Sequence[Any] | Array
    name: str | None
    js_property_callbacks: Mapping[str, Sequence[Any] | Array]
    js_event_callbacks: Mapping[str, Sequence[Any] | Array]
    subscribed_events: AbstractSet[str] | Sequence[str]
    syncable: bool | Scalar
    x_axis_type: Literal["auto", "linear", "log", "datetime", "timedelta", "mercator"] | None
    y_axis_type: Literal["auto", "linear", "log", "datetime", "timedelta", "mercator"] | None
    x_axis_location: Literal["below", "above"] | None
    y_axis_location: Literal["left", "right"] | None
    x_axis_label: str | BaseText | None
    y_axis_label: str | BaseText | None
    x_minor_ticks: int | Literal["auto"] | None
    y_minor_ticks: int | Literal["auto"] | None
    tools: str | Sequence[Tool | str]
    tooltips: Template | str | Sequence[tuple[str, str]] | Mapping[str, str] | None
    active_drag: Tool | str | None
    active_inspect: Tool | str | None
    active_scroll: Tool | str | None
    active_tap: Tool | str | None
    active_multi: GestureTool | str | None
    id: str

class MapKeywords(TypedDict, total=False):
    """What ``GMap`` takes."""

    background_fill_alpha: Number
    x_range: Range
    y_range: Range
    map_options: GMapOptions
    api_key: Binary | str
    api_version: str
    context_menu: Menu | Literal['auto'] | None
    width: Number | None
    height: Number | None
    outline_line_color: ColorLike | None
    outline_line_alpha: Number
    outline_line_width: Number
    outline_line_join: _LineJoin
    outline_line_cap: _LineCap
    outline_line_dash: Dash
    outline_line_dash_offset: Number
    background_fill_color: ColorLike | None
    background_hatch_color: ColorLike | None
    background_hatch_alpha: Number
    background_hatch_scale: Number
    background_hatch_pattern: _HatchPatternType | str | None
    background_hatch_weight: Number
    background_hatch_extra: Mapping[str, Texture]
    border_line_color: ColorLike | None
    border_line_alpha: Number
    border_line_width: Number
    border_line_join: _LineJoin
    border_line_cap: _LineCap
    border_line_dash: Dash
    border_line_dash_offset: Number
    border_fill_color: ColorLike | None
    border_fill_alpha: Number
    border_hatch_color: ColorLike | None
    border_hatch_alpha: Number
    border_hatch_scale: Number
    border_hatch_pattern: _HatchPatternType | str | None
    border_hatch_weight: Number
    border_hatch_extra: Mapping[str, Texture]
    toolbar: Toolbar
    toolbar_location: _Location | None
    toolbar_sticky: bool | Scalar
    toolbar_inner: bool | Scalar
    frame_width: Number | None
    frame_height: Number | None
    frame_align: bool | Scalar | Mapping[str, Any]
    title: Title | str | None
    title_location: _Location | None
    above: Sequence[Annotation | Axis | StyledElement] | Array
    below: Sequence[Annotation | Axis | StyledElement] | Array
    left: Sequence[Annotation | Axis | StyledElement] | Array
    right: Sequence[Annotation | Axis | StyledElement] | Array
    center: Sequence[Annotation | Grid | StyledElement] | Array
    renderers: Sequence[Renderer] | Array
    x_scale: Scale
    y_scale: Scale
    extra_x_ranges: Mapping[str, Range]
    extra_y_ranges: Mapping[str, Range]
    extra_x_scales: Mapping[str, Scale]
    extra_y_scales: Mapping[str, Scale]
    window_axis: _WindowAxis
    lod_factor: Number
    lod_interval: Number
    lod_threshold: Number | None
    lod_timeout: Number
    hidpi: bool | Scalar
    output_backend: _OutputBackend
    min_border: Number | None
    min_border_top: Number | None
    min_border_left: Number | None
    min_border_bottom: Number | None
    min_border_right: Number | None
    match_aspect: bool | Scalar
    aspect_scale: Number
    reset_policy: _ResetPolicy
    hold_render: bool | Scalar
    attribution: Sequence[str | HTML] | Array
    min_width: Number | None
    min_height: Number | None
    max_width: Number | None
    max_height: Number | None
    margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None
    width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto']
    height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto']
    aspect_ratio: Number | Literal['auto'] | None
    flow_mode: _FlowMode
    sizing_mode: _SizingMode | None
    disabled: bool | Scalar
    align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto']
    resizable: bool | Scalar | _Dimensions
    elements: Sequence[UIElement | DOMNode | HTML] | Array
    visible: bool | Scalar
    html_attributes: Mapping[str, str]
    html_id: str | None
    css_classes: Sequence[str] | Array
    css_variables: Mapping[str, Node | str]
    styles: Mapping[str, str | None] | Styles
    stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array
    tags: Sequence[Any] | Array
    name: str | None
    js_property_callbacks: Mapping[str, Sequence[Any] | Array]
    js_event_callbacks: Mapping[str, Sequence[Any] | Array]
    subscribed_events: AbstractSet[str] | Sequence[str]
    syncable: bool | Scalar
    x_axis_location: Literal["below", "above"] | None
    y_axis_location: Literal["left", "right"] | None
    x_axis_label: str | BaseText | None
    y_axis_label: str | BaseText | None
    x_minor_ticks: int | Literal["auto"] | None
    y_minor_ticks: int | Literal["auto"] | None
    tools: str | Sequence[Tool | str]
    tooltips: Template | str | Sequence[tuple[str, str]] | Mapping[str, str] | None
    active_drag: Tool | str | None
    active_inspect: Tool | str | None
    active_scroll: Tool | str | None
    active_tap: Tool | str | None
    active_multi: GestureTool | str | None
    id: str

class GlyphSignatures:
    """Every glyph method, with what it takes."""

    def annular_wedge(
        self, x: _XCoordinateSpec | ColumnLike = ..., y: _YCoordinateSpec | ColumnLike = ...,
        inner_radius: _DistanceSpec | ColumnLike = ..., outer_radius: _DistanceSpec | ColumnLike = ...,
        start_angle: _AngleSpec | ColumnLike = ..., end_angle: _AngleSpec | ColumnLike = ...,
        direction: _Direction = 'anticlock', *, decorations: Sequence[Decoration] | Array = ...,
        end_angle_units: Literal['deg', 'rad', 'grad', 'turn'] = 'rad', fill_alpha: _NumberSpec | ColumnLike = 1,
        fill_color: _ColorSpec | ColumnLike = '#1f77b4', hatch_alpha: _NumberSpec | ColumnLike = 1,
        hatch_color: _ColorSpec | ColumnLike = 'black', hatch_extra: _DictScalar = ...,
        hatch_pattern: _NullStringSpec | ColumnLike = None, hatch_scale: _NumberSpec | ColumnLike = 12,
        hatch_weight: _NumberSpec | ColumnLike = 1, inner_radius_units: Literal['screen', 'data'] = 'data',
        line_alpha: _NumberSpec | ColumnLike = 1, line_cap: _LineCapSpec | ColumnLike = 'butt',
        line_color: _ColorSpec | ColumnLike = '#1f77b4', line_dash: _LineDashSpec | ColumnLike = ...,
        line_dash_offset: _NumberSpec | ColumnLike = 0, line_join: _LineJoinSpec | ColumnLike = 'bevel',
        line_width: _NumberSpec | ColumnLike = 1, outer_radius_units: Literal['screen', 'data'] = 'data',
        start_angle_units: Literal['deg', 'rad', 'grad', 'turn'] = 'rad', alpha: _NumberSpec | ColumnLike = ...,
        cap: _LineCapSpec | ColumnLike = ..., color: _ColorSpec | ColumnLike = ...,
        dash: _LineDashSpec | ColumnLike = ..., dash_offset: _NumberSpec | ColumnLike = ..., extra: _DictScalar = ...,
        join: _LineJoinSpec | ColumnLike = ..., pattern: _NullStringSpec | ColumnLike = ...,
        scale: _NumberSpec | ColumnLike = ..., weight: _NumberSpec | ColumnLike = ...,
        width: _NumberSpec | ColumnLike = ..., source: ColumnarDataSource | Any = ...,
        coordinates: CoordinateMapping | None = ..., level: _RenderLevel = ..., muted: bool | Scalar = ...,
        name: str | None = ..., view: CDSView = ..., visible: bool | Scalar = ..., x_range_name: str = ...,
        y_range_name: str = ..., legend_label: str = ..., legend_field: str = ..., legend_group: str = ...,
        legend_name: str = ..., **states: Unpack[_FillHatchLineStates],
    ) -> GlyphRenderer:
        """Draw ``AnnularWedge`` glyphs and return the GlyphRenderer."""

    def annulus(
        self, x: _XCoordinateSpec | ColumnLike = ..., y: _YCoordinateSpec | ColumnLike = ...,
        inner_radius: _DistanceSpec | ColumnLike = ..., outer_radius: _DistanceSpec | ColumnLike = ..., *,
        decorations: Sequence[Decoration] | Array = ..., fill_alpha: _NumberSpec | ColumnLike = 1,
        fill_color: _ColorSpec | ColumnLike = '#1f77b4', hatch_alpha: _NumberSpec | ColumnLike = 1,
        hatch_color: _ColorSpec | ColumnLike = 'black', hatch_extra: _DictScalar = ...,
        hatch_pattern: _NullStringSpec | ColumnLike = None, hatch_scale: _NumberSpec | ColumnLike = 12,
        hatch_weight: _NumberSpec | ColumnLike = 1, inner_radius_units: Literal['screen', 'data'] = 'data',
        line_alpha: _NumberSpec | ColumnLike = 1, line_cap: _LineCapSpec | ColumnLike = 'butt',
        line_color: _ColorSpec | ColumnLike = '#1f77b4', line_dash: _LineDashSpec | ColumnLike = ...,
        line_dash_offset: _NumberSpec | ColumnLike = 0, line_join: _LineJoinSpec | ColumnLike = 'bevel',
        line_width: _NumberSpec | ColumnLike = 1, outer_radius_units: Literal['screen', 'data'] = 'data',
        alpha: _NumberSpec | ColumnLike = ..., cap: _LineCapSpec | ColumnLike = ...,
        color: _ColorSpec | ColumnLike = ..., dash: _LineDashSpec | ColumnLike = ...,
        dash_offset: _NumberSpec | ColumnLike = ..., extra: _DictScalar = ..., join: _LineJoinSpec | ColumnLike = ...,
        pattern: _NullStringSpec | ColumnLike = ..., scale: _NumberSpec | ColumnLike = ...,
        weight: _NumberSpec | ColumnLike = ..., width: _NumberSpec | ColumnLike = ...,
        source: ColumnarDataSource | Any = ..., coordinates: CoordinateMapping | None = ..., level: _RenderLevel = ...,
        muted: bool | Scalar = ..., name: str | None = ..., view: CDSView = ..., visible: bool | Scalar = ...,
        x_range_name: str = ..., y_range_name: str = ..., legend_label: str = ..., legend_field: str = ...,
        legend_group: str = ..., legend_name: str = ..., **states: Unpack[_FillHatchLineStates],
    ) -> GlyphRenderer:
        """Draw ``Annulus`` glyphs and return the GlyphRenderer."""

    def arc(
        self, x: _XCoordinateSpec | ColumnLike = ..., y: _YCoordinateSpec | ColumnLike = ...,
        radius: _DistanceSpec | ColumnLike = ..., start_angle: _AngleSpec | ColumnLike = ...,
        end_angle: _AngleSpec | ColumnLike = ..., direction: _Direction = 'anticlock', *,
        decorations: Sequence[Decoration] | Array = ..., end_angle_units: Literal['deg', 'rad', 'grad', 'turn'] = 'rad',
        line_alpha: _NumberSpec | ColumnLike = 1, line_cap: _LineCapSpec | ColumnLike = 'butt',
        line_color: _ColorSpec | ColumnLike = '#1f77b4', line_dash: _LineDashSpec | ColumnLike = ...,
        line_dash_offset: _NumberSpec | ColumnLike = 0, line_join: _LineJoinSpec | ColumnLike = 'bevel',
        line_width: _NumberSpec | ColumnLike = 1, radius_units: Literal['screen', 'data'] = 'data',
        start_angle_units: Literal['deg', 'rad', 'grad', 'turn'] = 'rad', alpha: _NumberSpec | ColumnLike = ...,
        cap: _LineCapSpec | ColumnLike = ..., color: _ColorSpec | ColumnLike = ...,
        dash: _LineDashSpec | ColumnLike = ..., dash_offset: _NumberSpec | ColumnLike = ...,
        join: _LineJoinSpec | ColumnLike = ..., width: _NumberSpec | ColumnLike = ...,
        source: ColumnarDataSource | Any = ..., coordinates: CoordinateMapping | None = ..., level: _RenderLevel = ...,
        muted: bool | Scalar = ..., name: str | None = ..., view: CDSView = ..., visible: bool | Scalar = ...,
        x_range_name: str = ..., y_range_name: str = ..., legend_label: str = ..., legend_field: str = ...,
        legend_group: str = ..., legend_name: str = ..., **states: Unpack[_LineStates],
    ) -> GlyphRenderer:
        """Draw ``Arc`` glyphs and return the GlyphRenderer."""

    def bezier(
        self, x0: _XCoordinateSpec | ColumnLike = ..., y0: _YCoordinateSpec | ColumnLike = ...,
        x1: _XCoordinateSpec | ColumnLike = ..., y1: _YCoordinateSpec | ColumnLike = ...,
        cx0: _XCoordinateSpec | ColumnLike = ..., cy0: _YCoordinateSpec | ColumnLike = ...,
        cx1: _XCoordinateSpec | ColumnLike = ..., cy1: _YCoordinateSpec | ColumnLike = ..., *,
        decorations: Sequence[Decoration] | Array = ..., line_alpha: _NumberSpec | ColumnLike = 1,
        line_cap: _LineCapSpec | ColumnLike = 'butt', line_color: _ColorSpec | ColumnLike = '#1f77b4',
        line_dash: _LineDashSpec | ColumnLike = ..., line_dash_offset: _NumberSpec | ColumnLike = 0,
        line_join: _LineJoinSpec | ColumnLike = 'bevel', line_width: _NumberSpec | ColumnLike = 1,
        alpha: _NumberSpec | ColumnLike = ..., cap: _LineCapSpec | ColumnLike = ...,
        color: _ColorSpec | ColumnLike = ..., dash: _LineDashSpec | ColumnLike = ...,
        dash_offset: _NumberSpec | ColumnLike = ..., join: _LineJoinSpec | ColumnLike = ...,
        width: _NumberSpec | ColumnLike = ..., source: ColumnarDataSource | Any = ...,
        coordinates: CoordinateMapping | None = ..., level: _RenderLevel = ..., muted: bool | Scalar = ...,
        name: str | None = ..., view: CDSView = ..., visible: bool | Scalar = ..., x_range_name: str = ...,
        y_range_name: str = ..., legend_label: str = ..., legend_field: str = ..., legend_group: str = ...,
        legend_name: str = ..., **states: Unpack[_LineStates],
    ) -> GlyphRenderer:
        """Draw ``Bezier`` glyphs and return the GlyphRenderer."""

    def block(
        self, x: _XCoordinateSpec | ColumnLike = ..., y: _YCoordinateSpec | ColumnLike = ...,
        width: _DistanceSpec | ColumnLike = 1, height: _DistanceSpec | ColumnLike = 1, *,
        border_radius: Whole | tuple[Whole, Whole, Whole, Whole] | list[Any] | Mapping[str, Any] = 0,
        decorations: Sequence[Decoration] | Array = ..., fill_alpha: _NumberSpec | ColumnLike = 1,
        fill_color: _ColorSpec | ColumnLike = '#1f77b4', hatch_alpha: _NumberSpec | ColumnLike = 1,
        hatch_color: _ColorSpec | ColumnLike = 'black', hatch_extra: _DictScalar = ...,
        hatch_pattern: _NullStringSpec | ColumnLike = None, hatch_scale: _NumberSpec | ColumnLike = 12,
        hatch_weight: _NumberSpec | ColumnLike = 1, height_units: Literal['screen', 'data'] = 'data',
        line_alpha: _NumberSpec | ColumnLike = 1, line_cap: _LineCapSpec | ColumnLike = 'butt',
        line_color: _ColorSpec | ColumnLike = '#1f77b4', line_dash: _LineDashSpec | ColumnLike = ...,
        line_dash_offset: _NumberSpec | ColumnLike = 0, line_join: _LineJoinSpec | ColumnLike = 'bevel',
        line_width: _NumberSpec | ColumnLike = 1, width_units: Literal['screen', 'data'] = 'data',
        alpha: _NumberSpec | ColumnLike = ..., cap: _LineCapSpec | ColumnLike = ...,
        color: _ColorSpec | ColumnLike = ..., dash: _LineDashSpec | ColumnLike = ...,
        dash_offset: _NumberSpec | ColumnLike = ..., extra: _DictScalar = ..., join: _LineJoinSpec | ColumnLike = ...,
        pattern: _NullStringSpec | ColumnLike = ..., scale: _NumberSpec | ColumnLike = ...,
        weight: _NumberSpec | ColumnLike = ..., source: ColumnarDataSource | Any = ...,
        coordinates: CoordinateMapping | None = ..., level: _RenderLevel = ..., muted: bool | Scalar = ...,
        name: str | None = ..., view: CDSView = ..., visible: bool | Scalar = ..., x_range_name: str = ...,
        y_range_name: str = ..., legend_label: str = ..., legend_field: str = ..., legend_group: str = ...,
        legend_name: str = ..., **states: Unpack[_BlockGlyphStates],
    ) -> GlyphRenderer:
        """Draw ``Block`` glyphs and return the GlyphRenderer."""

    def circle(
        self, x: _XCoordinateSpec | ColumnLike = ..., y: _YCoordinateSpec | ColumnLike = ...,
        radius: _DistanceSpec | ColumnLike = ..., *, decorations: Sequence[Decoration] | Array = ...,
        fill_alpha: _NumberSpec | ColumnLike = 1, fill_color: _ColorSpec | ColumnLike = '#1f77b4',
        hatch_alpha: _NumberSpec | ColumnLike = 1, hatch_color: _ColorSpec | ColumnLike = 'black',
        hatch_extra: _DictScalar = ..., hatch_pattern: _NullStringSpec | ColumnLike = None,
        hatch_scale: _NumberSpec | ColumnLike = 12, hatch_weight: _NumberSpec | ColumnLike = 1,
        hit_dilation: Number = 1, line_alpha: _NumberSpec | ColumnLike = 1,
        line_cap: _LineCapSpec | ColumnLike = 'butt', line_color: _ColorSpec | ColumnLike = '#1f77b4',
        line_dash: _LineDashSpec | ColumnLike = ..., line_dash_offset: _NumberSpec | ColumnLike = 0,
        line_join: _LineJoinSpec | ColumnLike = 'bevel', line_width: _NumberSpec | ColumnLike = 1,
        radius_dimension: _RadiusDimension = 'x', radius_units: Literal['screen', 'data'] = 'data',
        alpha: _NumberSpec | ColumnLike = ..., cap: _LineCapSpec | ColumnLike = ...,
        color: _ColorSpec | ColumnLike = ..., dash: _LineDashSpec | ColumnLike = ...,
        dash_offset: _NumberSpec | ColumnLike = ..., extra: _DictScalar = ..., join: _LineJoinSpec | ColumnLike = ...,
        pattern: _NullStringSpec | ColumnLike = ..., scale: _NumberSpec | ColumnLike = ...,
        weight: _NumberSpec | ColumnLike = ..., width: _NumberSpec | ColumnLike = ...,
        source: ColumnarDataSource | Any = ..., coordinates: CoordinateMapping | None = ..., level: _RenderLevel = ...,
        muted: bool | Scalar = ..., name: str | None = ..., view: CDSView = ..., visible: bool | Scalar = ...,
        x_range_name: str = ..., y_range_name: str = ..., legend_label: str = ..., legend_field: str = ...,
        legend_group: str = ..., legend_name: str = ..., **states: Unpack[_FillHatchLineStates],
    ) -> GlyphRenderer:
        """Draw ``Circle`` glyphs and return the GlyphRenderer."""

    def ellipse(
        self, x: _XCoordinateSpec | ColumnLike = ..., y: _YCoordinateSpec | ColumnLike = ...,
        width: _DistanceSpec | ColumnLike = ..., height: _DistanceSpec | ColumnLike = ...,
        angle: _AngleSpec | ColumnLike = 0, *, angle_units: Literal['deg', 'rad', 'grad', 'turn'] = 'rad',
        decorations: Sequence[Decoration] | Array = ..., fill_alpha: _NumberSpec | ColumnLike = 1,
        fill_color: _ColorSpec | ColumnLike = '#1f77b4', hatch_alpha: _NumberSpec | ColumnLike = 1,
        hatch_color: _ColorSpec | ColumnLike = 'black', hatch_extra: _DictScalar = ...,
        hatch_pattern: _NullStringSpec | ColumnLike = None, hatch_scale: _NumberSpec | ColumnLike = 12,
        hatch_weight: _NumberSpec | ColumnLike = 1, height_units: Literal['screen', 'data'] = 'data',
        line_alpha: _NumberSpec | ColumnLike = 1, line_cap: _LineCapSpec | ColumnLike = 'butt',
        line_color: _ColorSpec | ColumnLike = '#1f77b4', line_dash: _LineDashSpec | ColumnLike = ...,
        line_dash_offset: _NumberSpec | ColumnLike = 0, line_join: _LineJoinSpec | ColumnLike = 'bevel',
        line_width: _NumberSpec | ColumnLike = 1, width_units: Literal['screen', 'data'] = 'data',
        alpha: _NumberSpec | ColumnLike = ..., cap: _LineCapSpec | ColumnLike = ...,
        color: _ColorSpec | ColumnLike = ..., dash: _LineDashSpec | ColumnLike = ...,
        dash_offset: _NumberSpec | ColumnLike = ..., extra: _DictScalar = ..., join: _LineJoinSpec | ColumnLike = ...,
        pattern: _NullStringSpec | ColumnLike = ..., scale: _NumberSpec | ColumnLike = ...,
        weight: _NumberSpec | ColumnLike = ..., source: ColumnarDataSource | Any = ...,
        coordinates: CoordinateMapping | None = ..., level: _RenderLevel = ..., muted: bool | Scalar = ...,
        name: str | None = ..., view: CDSView = ..., visible: bool | Scalar = ..., x_range_name: str = ...,
        y_range_name: str = ..., legend_label: str = ..., legend_field: str = ..., legend_group: str = ...,
        legend_name: str = ..., **states: Unpack[_BlockGlyphStates],
    ) -> GlyphRenderer:
        """Draw ``Ellipse`` glyphs and return the GlyphRenderer."""

    def harea(
        self, x1: _XCoordinateSpec | ColumnLike = ..., x2: _XCoordinateSpec | ColumnLike = ...,
        y: _YCoordinateSpec | ColumnLike = ..., *, decorations: Sequence[Decoration] | Array = ...,
        fill_alpha: _NumberScalar = 1, fill_color: _ColorScalar = '#1f77b4', hatch_alpha: _NumberScalar = 1,
        hatch_color: _ColorScalar = 'black', hatch_extra: _DictScalar = ..., hatch_pattern: _NullStringScalar = None,
        hatch_scale: _NumberScalar = 12, hatch_weight: _NumberScalar = 1, alpha: _NumberScalar = ...,
        color: _ColorScalar = ..., extra: _DictScalar = ..., pattern: _NullStringScalar = ...,
        scale: _NumberScalar = ..., weight: _NumberScalar = ..., source: ColumnarDataSource | Any = ...,
        coordinates: CoordinateMapping | None = ..., level: _RenderLevel = ..., muted: bool | Scalar = ...,
        name: str | None = ..., view: CDSView = ..., visible: bool | Scalar = ..., x_range_name: str = ...,
        y_range_name: str = ..., legend_label: str = ..., legend_field: str = ..., legend_group: str = ...,
        legend_name: str = ..., **states: Unpack[_FillHatchStates],
    ) -> GlyphRenderer:
        """Draw ``HArea`` glyphs and return the GlyphRenderer."""

    def harea_step(
        self, x1: _XCoordinateSpec | ColumnLike = ..., x2: _XCoordinateSpec | ColumnLike = ...,
        y: _YCoordinateSpec | ColumnLike = ..., *, decorations: Sequence[Decoration] | Array = ...,
        fill_alpha: _NumberScalar = 1, fill_color: _ColorScalar = '#1f77b4', hatch_alpha: _NumberScalar = 1,
        hatch_color: _ColorScalar = 'black', hatch_extra: _DictScalar = ..., hatch_pattern: _NullStringScalar = None,
        hatch_scale: _NumberScalar = 12, hatch_weight: _NumberScalar = 1, step_mode: _StepMode = 'before',
        alpha: _NumberScalar = ..., color: _ColorScalar = ..., extra: _DictScalar = ...,
        pattern: _NullStringScalar = ..., scale: _NumberScalar = ..., weight: _NumberScalar = ...,
        source: ColumnarDataSource | Any = ..., coordinates: CoordinateMapping | None = ..., level: _RenderLevel = ...,
        muted: bool | Scalar = ..., name: str | None = ..., view: CDSView = ..., visible: bool | Scalar = ...,
        x_range_name: str = ..., y_range_name: str = ..., legend_label: str = ..., legend_field: str = ...,
        legend_group: str = ..., legend_name: str = ..., **states: Unpack[_FillHatchStates],
    ) -> GlyphRenderer:
        """Draw ``HAreaStep`` glyphs and return the GlyphRenderer."""

    def hbar(
        self, y: _YCoordinateSpec | ColumnLike = ..., height: _DistanceSpec | ColumnLike = 1,
        right: _XCoordinateSpec | ColumnLike = ..., left: _XCoordinateSpec | ColumnLike = 0, *,
        border_radius: Whole | tuple[Whole, Whole, Whole, Whole] | list[Any] | Mapping[str, Any] = 0,
        decorations: Sequence[Decoration] | Array = ..., fill_alpha: _NumberSpec | ColumnLike = 1,
        fill_color: _ColorSpec | ColumnLike = '#1f77b4', hatch_alpha: _NumberSpec | ColumnLike = 1,
        hatch_color: _ColorSpec | ColumnLike = 'black', hatch_extra: _DictScalar = ...,
        hatch_pattern: _NullStringSpec | ColumnLike = None, hatch_scale: _NumberSpec | ColumnLike = 12,
        hatch_weight: _NumberSpec | ColumnLike = 1, height_units: Literal['screen', 'data'] = 'data',
        line_alpha: _NumberSpec | ColumnLike = 1, line_cap: _LineCapSpec | ColumnLike = 'butt',
        line_color: _ColorSpec | ColumnLike = '#1f77b4', line_dash: _LineDashSpec | ColumnLike = ...,
        line_dash_offset: _NumberSpec | ColumnLike = 0, line_join: _LineJoinSpec | ColumnLike = 'bevel',
        line_width: _NumberSpec | ColumnLike = 1, alpha: _NumberSpec | ColumnLike = ...,
        cap: _LineCapSpec | ColumnLike = ..., color: _ColorSpec | ColumnLike = ...,
        dash: _LineDashSpec | ColumnLike = ..., dash_offset: _NumberSpec | ColumnLike = ..., extra: _DictScalar = ...,
        join: _LineJoinSpec | ColumnLike = ..., pattern: _NullStringSpec | ColumnLike = ...,
        scale: _NumberSpec | ColumnLike = ..., weight: _NumberSpec | ColumnLike = ...,
        width: _NumberSpec | ColumnLike = ..., source: ColumnarDataSource | Any = ...,
        coordinates: CoordinateMapping | None = ..., level: _RenderLevel = ..., muted: bool | Scalar = ...,
        name: str | None = ..., view: CDSView = ..., visible: bool | Scalar = ..., x_range_name: str = ...,
        y_range_name: str = ..., legend_label: str = ..., legend_field: str = ..., legend_group: str = ...,
        legend_name: str = ..., **states: Unpack[_FillHatchLineStates],
    ) -> GlyphRenderer:
        """Draw ``HBar`` glyphs and return the GlyphRenderer."""

    def hex_tile(
        self, q: _NumberSpec | ColumnLike = ..., r: _NumberSpec | ColumnLike = ..., *, aspect_scale: Number = 1,
        decorations: Sequence[Decoration] | Array = ..., fill_alpha: _NumberSpec | ColumnLike = 1,
        fill_color: _ColorSpec | ColumnLike = '#1f77b4', hatch_alpha: _NumberSpec | ColumnLike = 1,
        hatch_color: _ColorSpec | ColumnLike = 'black', hatch_extra: _DictScalar = ...,
        hatch_pattern: _NullStringSpec | ColumnLike = None, hatch_scale: _NumberSpec | ColumnLike = 12,
        hatch_weight: _NumberSpec | ColumnLike = 1, line_alpha: _NumberSpec | ColumnLike = 1,
        line_cap: _LineCapSpec | ColumnLike = 'butt', line_color: _ColorSpec | ColumnLike = '#1f77b4',
        line_dash: _LineDashSpec | ColumnLike = ..., line_dash_offset: _NumberSpec | ColumnLike = 0,
        line_join: _LineJoinSpec | ColumnLike = 'bevel', line_width: _NumberSpec | ColumnLike = 1,
        orientation: _HexTileOrientation = 'pointytop', scale: _NumberSpec | ColumnLike = 1, size: Number = 1,
        alpha: _NumberSpec | ColumnLike = ..., cap: _LineCapSpec | ColumnLike = ...,
        color: _ColorSpec | ColumnLike = ..., dash: _LineDashSpec | ColumnLike = ...,
        dash_offset: _NumberSpec | ColumnLike = ..., extra: _DictScalar = ..., join: _LineJoinSpec | ColumnLike = ...,
        pattern: _NullStringSpec | ColumnLike = ..., weight: _NumberSpec | ColumnLike = ...,
        width: _NumberSpec | ColumnLike = ..., source: ColumnarDataSource | Any = ...,
        coordinates: CoordinateMapping | None = ..., level: _RenderLevel = ..., muted: bool | Scalar = ...,
        name: str | None = ..., view: CDSView = ..., visible: bool | Scalar = ..., x_range_name: str = ...,
        y_range_name: str = ..., legend_label: str = ..., legend_field: str = ..., legend_group: str = ...,
        legend_name: str = ..., **states: Unpack[_HexTileGlyphStates],
    ) -> GlyphRenderer:
        """Draw ``HexTile`` glyphs and return the GlyphRenderer."""

    def hspan(
        self, y: _YCoordinateSpec | ColumnLike = ..., *, decorations: Sequence[Decoration] | Array = ...,
        line_alpha: _NumberSpec | ColumnLike = 1, line_cap: _LineCapSpec | ColumnLike = 'butt',
        line_color: _ColorSpec | ColumnLike = '#1f77b4', line_dash: _LineDashSpec | ColumnLike = ...,
        line_dash_offset: _NumberSpec | ColumnLike = 0, line_join: _LineJoinSpec | ColumnLike = 'bevel',
        line_width: _NumberSpec | ColumnLike = 1, alpha: _NumberSpec | ColumnLike = ...,
        cap: _LineCapSpec | ColumnLike = ..., color: _ColorSpec | ColumnLike = ...,
        dash: _LineDashSpec | ColumnLike = ..., dash_offset: _NumberSpec | ColumnLike = ...,
        join: _LineJoinSpec | ColumnLike = ..., width: _NumberSpec | ColumnLike = ...,
        source: ColumnarDataSource | Any = ..., coordinates: CoordinateMapping | None = ..., level: _RenderLevel = ...,
        muted: bool | Scalar = ..., name: str | None = ..., view: CDSView = ..., visible: bool | Scalar = ...,
        x_range_name: str = ..., y_range_name: str = ..., legend_label: str = ..., legend_field: str = ...,
        legend_group: str = ..., legend_name: str = ..., **states: Unpack[_LineStates],
    ) -> GlyphRenderer:
        """Draw ``HSpan`` glyphs and return the GlyphRenderer."""

    def hstrip(
        self, y0: _YCoordinateSpec | ColumnLike = ..., y1: _YCoordinateSpec | ColumnLike = ..., *,
        decorations: Sequence[Decoration] | Array = ..., fill_alpha: _NumberSpec | ColumnLike = 1,
        fill_color: _ColorSpec | ColumnLike = '#1f77b4', hatch_alpha: _NumberSpec | ColumnLike = 1,
        hatch_color: _ColorSpec | ColumnLike = 'black', hatch_extra: _DictScalar = ...,
        hatch_pattern: _NullStringSpec | ColumnLike = None, hatch_scale: _NumberSpec | ColumnLike = 12,
        hatch_weight: _NumberSpec | ColumnLike = 1, line_alpha: _NumberSpec | ColumnLike = 1,
        line_cap: _LineCapSpec | ColumnLike = 'butt', line_color: _ColorSpec | ColumnLike = '#1f77b4',
        line_dash: _LineDashSpec | ColumnLike = ..., line_dash_offset: _NumberSpec | ColumnLike = 0,
        line_join: _LineJoinSpec | ColumnLike = 'bevel', line_width: _NumberSpec | ColumnLike = 1,
        alpha: _NumberSpec | ColumnLike = ..., cap: _LineCapSpec | ColumnLike = ...,
        color: _ColorSpec | ColumnLike = ..., dash: _LineDashSpec | ColumnLike = ...,
        dash_offset: _NumberSpec | ColumnLike = ..., extra: _DictScalar = ..., join: _LineJoinSpec | ColumnLike = ...,
        pattern: _NullStringSpec | ColumnLike = ..., scale: _NumberSpec | ColumnLike = ...,
        weight: _NumberSpec | ColumnLike = ..., width: _NumberSpec | ColumnLike = ...,
        source: ColumnarDataSource | Any = ..., coordinates: CoordinateMapping | None = ..., level: _RenderLevel = ...,
        muted: bool | Scalar = ..., name: str | None = ..., view: CDSView = ..., visible: bool | Scalar = ...,
        x_range_name: str = ..., y_range_name: str = ..., legend_label: str = ..., legend_field: str = ...,
        legend_group: str = ..., legend_name: str = ..., **states: Unpack[_FillHatchLineStates],
    ) -> GlyphRenderer:
        """Draw ``HStrip`` glyphs and return the GlyphRenderer."""

    def image(
        self, image: _NDArraySpec | ColumnLike = ..., x: _XCoordinateSpec | ColumnLike = ...,
        y: _YCoordinateSpec | ColumnLike = ..., dw: _DistanceSpec | ColumnLike = ...,
        dh: _DistanceSpec | ColumnLike = ..., dilate: bool | Scalar = False, *, palette: Any = ...,
        anchor: _Anchor | tuple[_Align | _HAlign | Number, _Align | _VAlign | Number] | list[Any] = 'bottom_left',
        color_mapper: ColorMapper | str = ..., decorations: Sequence[Decoration] | Array = ...,
        dh_units: Literal['screen', 'data'] = 'data', dw_units: Literal['screen', 'data'] = 'data',
        global_alpha: _NumberSpec | ColumnLike = 1, origin: _ImageOrigin = 'bottom_left',
        alpha: _NumberSpec | ColumnLike = ..., source: ColumnarDataSource | Any = ...,
        coordinates: CoordinateMapping | None = ..., level: _RenderLevel = ..., muted: bool | Scalar = ...,
        name: str | None = ..., view: CDSView = ..., visible: bool | Scalar = ..., x_range_name: str = ...,
        y_range_name: str = ..., legend_label: str = ..., legend_field: str = ..., legend_group: str = ...,
        legend_name: str = ..., **states: Unpack[_GlobalStates],
    ) -> GlyphRenderer:
        """Draw ``Image`` glyphs and return the GlyphRenderer."""

    def image_rgba(
        self, image: _NDArraySpec | ColumnLike = ..., x: _XCoordinateSpec | ColumnLike = ...,
        y: _YCoordinateSpec | ColumnLike = ..., dw: _DistanceSpec | ColumnLike = ...,
        dh: _DistanceSpec | ColumnLike = ..., dilate: bool | Scalar = False, *,
        anchor: _Anchor | tuple[_Align | _HAlign | Number, _Align | _VAlign | Number] | list[Any] = 'bottom_left',
        decorations: Sequence[Decoration] | Array = ..., dh_units: Literal['screen', 'data'] = 'data',
        dw_units: Literal['screen', 'data'] = 'data', global_alpha: _NumberSpec | ColumnLike = 1,
        origin: _ImageOrigin = 'bottom_left', alpha: _NumberSpec | ColumnLike = ...,
        source: ColumnarDataSource | Any = ..., coordinates: CoordinateMapping | None = ..., level: _RenderLevel = ...,
        muted: bool | Scalar = ..., name: str | None = ..., view: CDSView = ..., visible: bool | Scalar = ...,
        x_range_name: str = ..., y_range_name: str = ..., legend_label: str = ..., legend_field: str = ...,
        legend_group: str = ..., legend_name: str = ..., **states: Unpack[_GlobalStates],
    ) -> GlyphRenderer:
        """Draw ``ImageRGBA`` glyphs and return the GlyphRenderer."""

    def image_stack(
        self, image: _NDArraySpec | ColumnLike = ..., x: _XCoordinateSpec | ColumnLike = ...,
        y: _YCoordinateSpec | ColumnLike = ..., dw: _DistanceSpec | ColumnLike = ...,
        dh: _DistanceSpec | ColumnLike = ..., dilate: bool | Scalar = False, *,
        anchor: _Anchor | tuple[_Align | _HAlign | Number, _Align | _VAlign | Number] | list[Any] = 'bottom_left',
        color_mapper: StackColorMapper = ..., decorations: Sequence[Decoration] | Array = ...,
        dh_units: Literal['screen', 'data'] = 'data', dw_units: Literal['screen', 'data'] = 'data',
        global_alpha: _NumberSpec | ColumnLike = 1, origin: _ImageOrigin = 'bottom_left',
        alpha: _NumberSpec | ColumnLike = ..., source: ColumnarDataSource | Any = ...,
        coordinates: CoordinateMapping | None = ..., level: _RenderLevel = ..., muted: bool | Scalar = ...,
        name: str | None = ..., view: CDSView = ..., visible: bool | Scalar = ..., x_range_name: str = ...,
        y_range_name: str = ..., legend_label: str = ..., legend_field: str = ..., legend_group: str = ...,
        legend_name: str = ..., **states: Unpack[_GlobalStates],
    ) -> GlyphRenderer:
        """Draw ``ImageStack`` glyphs and return the GlyphRenderer."""

    def image_url(
        self, url: _StringSpec | ColumnLike = ..., x: _XCoordinateSpec | ColumnLike = ...,
        y: _YCoordinateSpec | ColumnLike = ..., w: _NullDistanceSpec | ColumnLike = None,
        h: _NullDistanceSpec | ColumnLike = None, angle: _AngleSpec | ColumnLike = 0, dilate: bool | Scalar = False, *,
        anchor: _Anchor = 'top_left', angle_units: Literal['deg', 'rad', 'grad', 'turn'] = 'rad',
        decorations: Sequence[Decoration] | Array = ..., global_alpha: _NumberSpec | ColumnLike = 1,
        h_units: Literal['screen', 'data'] = 'data', retry_attempts: Whole = 0, retry_timeout: Whole = 0,
        w_units: Literal['screen', 'data'] = 'data', alpha: _NumberSpec | ColumnLike = ...,
        source: ColumnarDataSource | Any = ..., coordinates: CoordinateMapping | None = ..., level: _RenderLevel = ...,
        muted: bool | Scalar = ..., name: str | None = ..., view: CDSView = ..., visible: bool | Scalar = ...,
        x_range_name: str = ..., y_range_name: str = ..., legend_label: str = ..., legend_field: str = ...,
        legend_group: str = ..., legend_name: str = ..., **states: Unpack[_GlobalStates],
    ) -> GlyphRenderer:
        """Draw ``ImageURL`` glyphs and return the GlyphRenderer."""

    def line(
        self, x: _XCoordinateSpec | ColumnLike = ..., y: _YCoordinateSpec | ColumnLike = ..., *,
        decorations: Sequence[Decoration] | Array = ..., line_alpha: _NumberScalar = 1,
        line_cap: _LineCapScalar = 'butt', line_color: _ColorScalar = '#1f77b4', line_dash: _LineDashScalar = ...,
        line_dash_offset: _NumberScalar = 0, line_join: _LineJoinScalar = 'bevel', line_width: _NumberScalar = 1,
        alpha: _NumberScalar = ..., cap: _LineCapScalar = ..., color: _ColorScalar = ..., dash: _LineDashScalar = ...,
        dash_offset: _NumberScalar = ..., join: _LineJoinScalar = ..., width: _NumberScalar = ...,
        source: ColumnarDataSource | Any = ..., coordinates: CoordinateMapping | None = ..., level: _RenderLevel = ...,
        muted: bool | Scalar = ..., name: str | None = ..., view: CDSView = ..., visible: bool | Scalar = ...,
        x_range_name: str = ..., y_range_name: str = ..., legend_label: str = ..., legend_field: str = ...,
        legend_group: str = ..., legend_name: str = ..., **states: Unpack[_LineGlyphStates],
    ) -> GlyphRenderer:
        """Draw ``Line`` glyphs and return the GlyphRenderer."""

    def mathml(
        self, x: _XCoordinateSpec | ColumnLike = ..., y: _YCoordinateSpec | ColumnLike = ...,
        text: _NullStringSpec | ColumnLike = ..., angle: _AngleSpec | ColumnLike = 0,
        x_offset: _NumberSpec | ColumnLike = 0, y_offset: _NumberSpec | ColumnLike = 0, *,
        anchor: _TextAnchorSpec | ColumnLike = 'auto', angle_units: Literal['deg', 'rad', 'grad', 'turn'] = 'rad',
        background_fill_alpha: _NumberSpec | ColumnLike = 1, background_fill_color: _ColorSpec | ColumnLike = None,
        background_hatch_alpha: _NumberSpec | ColumnLike = 1, background_hatch_color: _ColorSpec | ColumnLike = None,
        background_hatch_extra: _DictScalar = ..., background_hatch_pattern: _NullStringSpec | ColumnLike = None,
        background_hatch_scale: _NumberSpec | ColumnLike = 12, background_hatch_weight: _NumberSpec | ColumnLike = 1,
        border_line_alpha: _NumberSpec | ColumnLike = 1, border_line_cap: _LineCapSpec | ColumnLike = 'butt',
        border_line_color: _ColorSpec | ColumnLike = None, border_line_dash: _LineDashSpec | ColumnLike = ...,
        border_line_dash_offset: _NumberSpec | ColumnLike = 0, border_line_join: _LineJoinSpec | ColumnLike = 'bevel',
        border_line_width: _NumberSpec | ColumnLike = 1,
        border_radius: Whole | tuple[Whole, Whole, Whole, Whole] | list[Any] | Mapping[str, Any] = 0,
        decorations: Sequence[Decoration] | Array = ..., outline_shape: _OutlineShapeSpec | ColumnLike = 'box',
        padding: Whole | tuple[Whole, Whole] | list[Any] | Mapping[str, Any] | tuple[Whole, Whole, Whole, Whole] = 0,
        text_align: _TextAlignSpec | ColumnLike = 'left', text_alpha: _NumberSpec | ColumnLike = 1,
        text_baseline: _TextBaselineSpec | ColumnLike = 'bottom', text_color: _ColorSpec | ColumnLike = 'black',
        text_font: _FontSpec | ColumnLike = 'helvetica', text_font_size: _FontSizeSpec | ColumnLike = '16px',
        text_font_style: _FontStyleSpec | ColumnLike = 'normal', text_line_height: _NumberSpec | ColumnLike = 1.2,
        text_outline_color: _ColorSpec | ColumnLike = None, text_outline_width: _NumberSpec | ColumnLike = 1,
        align: _TextAlignSpec | ColumnLike = ..., alpha: _NumberSpec | ColumnLike = ...,
        baseline: _TextBaselineSpec | ColumnLike = ..., color: _ColorSpec | ColumnLike = ...,
        font: _FontSpec | ColumnLike = ..., font_size: _FontSizeSpec | ColumnLike = ...,
        font_style: _FontStyleSpec | ColumnLike = ..., line_height: _NumberSpec | ColumnLike = ...,
        outline_color: _ColorSpec | ColumnLike = ..., outline_width: _NumberSpec | ColumnLike = ...,
        source: ColumnarDataSource | Any = ..., coordinates: CoordinateMapping | None = ..., level: _RenderLevel = ...,
        muted: bool | Scalar = ..., name: str | None = ..., view: CDSView = ..., visible: bool | Scalar = ...,
        x_range_name: str = ..., y_range_name: str = ..., legend_label: str = ..., legend_field: str = ...,
        legend_group: str = ..., legend_name: str = ..., **states: Unpack[_TextStates],
    ) -> GlyphRenderer:
        """Draw ``MathMLGlyph`` glyphs and return the GlyphRenderer."""

    def multi_line(
        self, xs: _XCoordinateSeqSpec | ColumnLike = ..., ys: _YCoordinateSeqSpec | ColumnLike = ..., *,
        decorations: Sequence[Decoration] | Array = ..., line_alpha: _NumberSpec | ColumnLike = 1,
        line_cap: _LineCapSpec | ColumnLike = 'butt', line_color: _ColorSpec | ColumnLike = '#1f77b4',
        line_dash: _LineDashSpec | ColumnLike = ..., line_dash_offset: _NumberSpec | ColumnLike = 0,
        line_join: _LineJoinSpec | ColumnLike = 'bevel', line_width: _NumberSpec | ColumnLike = 1,
        alpha: _NumberSpec | ColumnLike = ..., cap: _LineCapSpec | ColumnLike = ...,
        color: _ColorSpec | ColumnLike = ..., dash: _LineDashSpec | ColumnLike = ...,
        dash_offset: _NumberSpec | ColumnLike = ..., join: _LineJoinSpec | ColumnLike = ...,
        width: _NumberSpec | ColumnLike = ..., source: ColumnarDataSource | Any = ...,
        coordinates: CoordinateMapping | None = ..., level: _RenderLevel = ..., muted: bool | Scalar = ...,
        name: str | None = ..., view: CDSView = ..., visible: bool | Scalar = ..., x_range_name: str = ...,
        y_range_name: str = ..., legend_label: str = ..., legend_field: str = ..., legend_group: str = ...,
        legend_name: str = ..., **states: Unpack[_LineStates],
    ) -> GlyphRenderer:
        """Draw ``MultiLine`` glyphs and return the GlyphRenderer."""

    def multi_polygons(
        self, xs: _XCoordinateSeqSeqSeqSpec | ColumnLike = ..., ys: _YCoordinateSeqSeqSeqSpec | ColumnLike = ..., *,
        decorations: Sequence[Decoration] | Array = ..., fill_alpha: _NumberSpec | ColumnLike = 1,
        fill_color: _ColorSpec | ColumnLike = '#1f77b4', hatch_alpha: _NumberSpec | ColumnLike = 1,
        hatch_color: _ColorSpec | ColumnLike = 'black', hatch_extra: _DictScalar = ...,
        hatch_pattern: _NullStringSpec | ColumnLike = None, hatch_scale: _NumberSpec | ColumnLike = 12,
        hatch_weight: _NumberSpec | ColumnLike = 1, line_alpha: _NumberSpec | ColumnLike = 1,
        line_cap: _LineCapSpec | ColumnLike = 'butt', line_color: _ColorSpec | ColumnLike = '#1f77b4',
        line_dash: _LineDashSpec | ColumnLike = ..., line_dash_offset: _NumberSpec | ColumnLike = 0,
        line_join: _LineJoinSpec | ColumnLike = 'bevel', line_width: _NumberSpec | ColumnLike = 1,
        alpha: _NumberSpec | ColumnLike = ..., cap: _LineCapSpec | ColumnLike = ...,
        color: _ColorSpec | ColumnLike = ..., dash: _LineDashSpec | ColumnLike = ...,
        dash_offset: _NumberSpec | ColumnLike = ..., extra: _DictScalar = ..., join: _LineJoinSpec | ColumnLike = ...,
        pattern: _NullStringSpec | ColumnLike = ..., scale: _NumberSpec | ColumnLike = ...,
        weight: _NumberSpec | ColumnLike = ..., width: _NumberSpec | ColumnLike = ...,
        source: ColumnarDataSource | Any = ..., coordinates: CoordinateMapping | None = ..., level: _RenderLevel = ...,
        muted: bool | Scalar = ..., name: str | None = ..., view: CDSView = ..., visible: bool | Scalar = ...,
        x_range_name: str = ..., y_range_name: str = ..., legend_label: str = ..., legend_field: str = ...,
        legend_group: str = ..., legend_name: str = ..., **states: Unpack[_FillHatchLineStates],
    ) -> GlyphRenderer:
        """Draw ``MultiPolygons`` glyphs and return the GlyphRenderer."""

    def ngon(
        self, x: _XCoordinateSpec | ColumnLike = ..., y: _YCoordinateSpec | ColumnLike = ...,
        radius: _DistanceSpec | ColumnLike = ..., *, angle: _AngleSpec | ColumnLike = 0,
        angle_units: Literal['deg', 'rad', 'grad', 'turn'] = 'rad', decorations: Sequence[Decoration] | Array = ...,
        fill_alpha: _NumberSpec | ColumnLike = 1, fill_color: _ColorSpec | ColumnLike = '#1f77b4',
        hatch_alpha: _NumberSpec | ColumnLike = 1, hatch_color: _ColorSpec | ColumnLike = 'black',
        hatch_extra: _DictScalar = ..., hatch_pattern: _NullStringSpec | ColumnLike = None,
        hatch_scale: _NumberSpec | ColumnLike = 12, hatch_weight: _NumberSpec | ColumnLike = 1,
        line_alpha: _NumberSpec | ColumnLike = 1, line_cap: _LineCapSpec | ColumnLike = 'butt',
        line_color: _ColorSpec | ColumnLike = '#1f77b4', line_dash: _LineDashSpec | ColumnLike = ...,
        line_dash_offset: _NumberSpec | ColumnLike = 0, line_join: _LineJoinSpec | ColumnLike = 'bevel',
        line_width: _NumberSpec | ColumnLike = 1, n: _NumberSpec | ColumnLike = ...,
        radius_dimension: _RadiusDimension = 'x', radius_units: Literal['screen', 'data'] = 'data',
        alpha: _NumberSpec | ColumnLike = ..., cap: _LineCapSpec | ColumnLike = ...,
        color: _ColorSpec | ColumnLike = ..., dash: _LineDashSpec | ColumnLike = ...,
        dash_offset: _NumberSpec | ColumnLike = ..., extra: _DictScalar = ..., join: _LineJoinSpec | ColumnLike = ...,
        pattern: _NullStringSpec | ColumnLike = ..., scale: _NumberSpec | ColumnLike = ...,
        weight: _NumberSpec | ColumnLike = ..., width: _NumberSpec | ColumnLike = ...,
        source: ColumnarDataSource | Any = ..., coordinates: CoordinateMapping | None = ..., level: _RenderLevel = ...,
        muted: bool | Scalar = ..., name: str | None = ..., view: CDSView = ..., visible: bool | Scalar = ...,
        x_range_name: str = ..., y_range_name: str = ..., legend_label: str = ..., legend_field: str = ...,
        legend_group: str = ..., legend_name: str = ..., **states: Unpack[_FillHatchLineStates],
    ) -> GlyphRenderer:
        """Draw ``Ngon`` glyphs and return the GlyphRenderer."""

    def patch(
        self, x: _XCoordinateSpec | ColumnLike = ..., y: _YCoordinateSpec | ColumnLike = ..., *,
        decorations: Sequence[Decoration] | Array = ..., fill_alpha: _NumberScalar = 1,
        fill_color: _ColorScalar = '#1f77b4', hatch_alpha: _NumberScalar = 1, hatch_color: _ColorScalar = 'black',
        hatch_extra: _DictScalar = ..., hatch_pattern: _NullStringScalar = None, hatch_scale: _NumberScalar = 12,
        hatch_weight: _NumberScalar = 1, line_alpha: _NumberScalar = 1, line_cap: _LineCapScalar = 'butt',
        line_color: _ColorScalar = '#1f77b4', line_dash: _LineDashScalar = ..., line_dash_offset: _NumberScalar = 0,
        line_join: _LineJoinScalar = 'bevel', line_width: _NumberScalar = 1, alpha: _NumberScalar = ...,
        cap: _LineCapScalar = ..., color: _ColorScalar = ..., dash: _LineDashScalar = ...,
        dash_offset: _NumberScalar = ..., extra: _DictScalar = ..., join: _LineJoinScalar = ...,
        pattern: _NullStringScalar = ..., scale: _NumberScalar = ..., weight: _NumberScalar = ...,
        width: _NumberScalar = ..., source: ColumnarDataSource | Any = ..., coordinates: CoordinateMapping | None = ...,
        level: _RenderLevel = ..., muted: bool | Scalar = ..., name: str | None = ..., view: CDSView = ...,
        visible: bool | Scalar = ..., x_range_name: str = ..., y_range_name: str = ..., legend_label: str = ...,
        legend_field: str = ..., legend_group: str = ..., legend_name: str = ..., **states: Unpack[_PatchGlyphStates],
    ) -> GlyphRenderer:
        """Draw ``Patch`` glyphs and return the GlyphRenderer."""

    def patches(
        self, xs: _XCoordinateSeqSpec | ColumnLike = ..., ys: _YCoordinateSeqSpec | ColumnLike = ..., *,
        decorations: Sequence[Decoration] | Array = ..., fill_alpha: _NumberSpec | ColumnLike = 1,
        fill_color: _ColorSpec | ColumnLike = '#1f77b4', hatch_alpha: _NumberSpec | ColumnLike = 1,
        hatch_color: _ColorSpec | ColumnLike = 'black', hatch_extra: _DictScalar = ...,
        hatch_pattern: _NullStringSpec | ColumnLike = None, hatch_scale: _NumberSpec | ColumnLike = 12,
        hatch_weight: _NumberSpec | ColumnLike = 1, line_alpha: _NumberSpec | ColumnLike = 1,
        line_cap: _LineCapSpec | ColumnLike = 'butt', line_color: _ColorSpec | ColumnLike = '#1f77b4',
        line_dash: _LineDashSpec | ColumnLike = ..., line_dash_offset: _NumberSpec | ColumnLike = 0,
        line_join: _LineJoinSpec | ColumnLike = 'bevel', line_width: _NumberSpec | ColumnLike = 1,
        alpha: _NumberSpec | ColumnLike = ..., cap: _LineCapSpec | ColumnLike = ...,
        color: _ColorSpec | ColumnLike = ..., dash: _LineDashSpec | ColumnLike = ...,
        dash_offset: _NumberSpec | ColumnLike = ..., extra: _DictScalar = ..., join: _LineJoinSpec | ColumnLike = ...,
        pattern: _NullStringSpec | ColumnLike = ..., scale: _NumberSpec | ColumnLike = ...,
        weight: _NumberSpec | ColumnLike = ..., width: _NumberSpec | ColumnLike = ...,
        source: ColumnarDataSource | Any = ..., coordinates: CoordinateMapping | None = ..., level: _RenderLevel = ...,
        muted: bool | Scalar = ..., name: str | None = ..., view: CDSView = ..., visible: bool | Scalar = ...,
        x_range_name: str = ..., y_range_name: str = ..., legend_label: str = ..., legend_field: str = ...,
        legend_group: str = ..., legend_name: str = ..., **states: Unpack[_FillHatchLineStates],
    ) -> GlyphRenderer:
        """Draw ``Patches`` glyphs and return the GlyphRenderer."""

    def quad(
        self, left: _XCoordinateSpec | ColumnLike = ..., right: _XCoordinateSpec | ColumnLike = ...,
        top: _YCoordinateSpec | ColumnLike = ..., bottom: _YCoordinateSpec | ColumnLike = ..., *,
        border_radius: Whole | tuple[Whole, Whole, Whole, Whole] | list[Any] | Mapping[str, Any] = 0,
        decorations: Sequence[Decoration] | Array = ..., fill_alpha: _NumberSpec | ColumnLike = 1,
        fill_color: _ColorSpec | ColumnLike = '#1f77b4', hatch_alpha: _NumberSpec | ColumnLike = 1,
        hatch_color: _ColorSpec | ColumnLike = 'black', hatch_extra: _DictScalar = ...,
        hatch_pattern: _NullStringSpec | ColumnLike = None, hatch_scale: _NumberSpec | ColumnLike = 12,
        hatch_weight: _NumberSpec | ColumnLike = 1, line_alpha: _NumberSpec | ColumnLike = 1,
        line_cap: _LineCapSpec | ColumnLike = 'butt', line_color: _ColorSpec | ColumnLike = '#1f77b4',
        line_dash: _LineDashSpec | ColumnLike = ..., line_dash_offset: _NumberSpec | ColumnLike = 0,
        line_join: _LineJoinSpec | ColumnLike = 'bevel', line_width: _NumberSpec | ColumnLike = 1,
        alpha: _NumberSpec | ColumnLike = ..., cap: _LineCapSpec | ColumnLike = ...,
        color: _ColorSpec | ColumnLike = ..., dash: _LineDashSpec | ColumnLike = ...,
        dash_offset: _NumberSpec | ColumnLike = ..., extra: _DictScalar = ..., join: _LineJoinSpec | ColumnLike = ...,
        pattern: _NullStringSpec | ColumnLike = ..., scale: _NumberSpec | ColumnLike = ...,
        weight: _NumberSpec | ColumnLike = ..., width: _NumberSpec | ColumnLike = ...,
        source: ColumnarDataSource | Any = ..., coordinates: CoordinateMapping | None = ..., level: _RenderLevel = ...,
        muted: bool | Scalar = ..., name: str | None = ..., view: CDSView = ..., visible: bool | Scalar = ...,
        x_range_name: str = ..., y_range_name: str = ..., legend_label: str = ..., legend_field: str = ...,
        legend_group: str = ..., legend_name: str = ..., **states: Unpack[_FillHatchLineStates],
    ) -> GlyphRenderer:
        """Draw ``Quad`` glyphs and return the GlyphRenderer."""

    def quadratic(
        self, x0: _XCoordinateSpec | ColumnLike = ..., y0: _YCoordinateSpec | ColumnLike = ...,
        x1: _XCoordinateSpec | ColumnLike = ..., y1: _YCoordinateSpec | ColumnLike = ...,
        cx: _XCoordinateSpec | ColumnLike = ..., cy: _YCoordinateSpec | ColumnLike = ..., *,
        decorations: Sequence[Decoration] | Array = ..., line_alpha: _NumberSpec | ColumnLike = 1,
        line_cap: _LineCapSpec | ColumnLike = 'butt', line_color: _ColorSpec | ColumnLike = '#1f77b4',
        line_dash: _LineDashSpec | ColumnLike = ..., line_dash_offset: _NumberSpec | ColumnLike = 0,
        line_join: _LineJoinSpec | ColumnLike = 'bevel', line_width: _NumberSpec | ColumnLike = 1,
        alpha: _NumberSpec | ColumnLike = ..., cap: _LineCapSpec | ColumnLike = ...,
        color: _ColorSpec | ColumnLike = ..., dash: _LineDashSpec | ColumnLike = ...,
        dash_offset: _NumberSpec | ColumnLike = ..., join: _LineJoinSpec | ColumnLike = ...,
        width: _NumberSpec | ColumnLike = ..., source: ColumnarDataSource | Any = ...,
        coordinates: CoordinateMapping | None = ..., level: _RenderLevel = ..., muted: bool | Scalar = ...,
        name: str | None = ..., view: CDSView = ..., visible: bool | Scalar = ..., x_range_name: str = ...,
        y_range_name: str = ..., legend_label: str = ..., legend_field: str = ..., legend_group: str = ...,
        legend_name: str = ..., **states: Unpack[_LineStates],
    ) -> GlyphRenderer:
        """Draw ``Quadratic`` glyphs and return the GlyphRenderer."""

    def ray(
        self, x: _XCoordinateSpec | ColumnLike = ..., y: _YCoordinateSpec | ColumnLike = ...,
        length: _DistanceSpec | ColumnLike = 0, angle: _AngleSpec | ColumnLike = 0, *,
        angle_units: Literal['deg', 'rad', 'grad', 'turn'] = 'rad', decorations: Sequence[Decoration] | Array = ...,
        length_units: Literal['screen', 'data'] = 'data', line_alpha: _NumberSpec | ColumnLike = 1,
        line_cap: _LineCapSpec | ColumnLike = 'butt', line_color: _ColorSpec | ColumnLike = '#1f77b4',
        line_dash: _LineDashSpec | ColumnLike = ..., line_dash_offset: _NumberSpec | ColumnLike = 0,
        line_join: _LineJoinSpec | ColumnLike = 'bevel', line_width: _NumberSpec | ColumnLike = 1,
        alpha: _NumberSpec | ColumnLike = ..., cap: _LineCapSpec | ColumnLike = ...,
        color: _ColorSpec | ColumnLike = ..., dash: _LineDashSpec | ColumnLike = ...,
        dash_offset: _NumberSpec | ColumnLike = ..., join: _LineJoinSpec | ColumnLike = ...,
        width: _NumberSpec | ColumnLike = ..., source: ColumnarDataSource | Any = ...,
        coordinates: CoordinateMapping | None = ..., level: _RenderLevel = ..., muted: bool | Scalar = ...,
        name: str | None = ..., view: CDSView = ..., visible: bool | Scalar = ..., x_range_name: str = ...,
        y_range_name: str = ..., legend_label: str = ..., legend_field: str = ..., legend_group: str = ...,
        legend_name: str = ..., **states: Unpack[_LineStates],
    ) -> GlyphRenderer:
        """Draw ``Ray`` glyphs and return the GlyphRenderer."""

    def rect(
        self, x: _XCoordinateSpec | ColumnLike = ..., y: _YCoordinateSpec | ColumnLike = ...,
        width: _DistanceSpec | ColumnLike = ..., height: _DistanceSpec | ColumnLike = ...,
        angle: _AngleSpec | ColumnLike = 0, dilate: bool | Scalar = False, *,
        angle_units: Literal['deg', 'rad', 'grad', 'turn'] = 'rad',
        border_radius: Whole | tuple[Whole, Whole, Whole, Whole] | list[Any] | Mapping[str, Any] = 0,
        decorations: Sequence[Decoration] | Array = ..., fill_alpha: _NumberSpec | ColumnLike = 1,
        fill_color: _ColorSpec | ColumnLike = '#1f77b4', hatch_alpha: _NumberSpec | ColumnLike = 1,
        hatch_color: _ColorSpec | ColumnLike = 'black', hatch_extra: _DictScalar = ...,
        hatch_pattern: _NullStringSpec | ColumnLike = None, hatch_scale: _NumberSpec | ColumnLike = 12,
        hatch_weight: _NumberSpec | ColumnLike = 1, height_units: Literal['screen', 'data'] = 'data',
        line_alpha: _NumberSpec | ColumnLike = 1, line_cap: _LineCapSpec | ColumnLike = 'butt',
        line_color: _ColorSpec | ColumnLike = '#1f77b4', line_dash: _LineDashSpec | ColumnLike = ...,
        line_dash_offset: _NumberSpec | ColumnLike = 0, line_join: _LineJoinSpec | ColumnLike = 'bevel',
        line_width: _NumberSpec | ColumnLike = 1, width_units: Literal['screen', 'data'] = 'data',
        alpha: _NumberSpec | ColumnLike = ..., cap: _LineCapSpec | ColumnLike = ...,
        color: _ColorSpec | ColumnLike = ..., dash: _LineDashSpec | ColumnLike = ...,
        dash_offset: _NumberSpec | ColumnLike = ..., extra: _DictScalar = ..., join: _LineJoinSpec | ColumnLike = ...,
        pattern: _NullStringSpec | ColumnLike = ..., scale: _NumberSpec | ColumnLike = ...,
        weight: _NumberSpec | ColumnLike = ..., source: ColumnarDataSource | Any = ...,
        coordinates: CoordinateMapping | None = ..., level: _RenderLevel = ..., muted: bool | Scalar = ...,
        name: str | None = ..., view: CDSView = ..., visible: bool | Scalar = ..., x_range_name: str = ...,
        y_range_name: str = ..., legend_label: str = ..., legend_field: str = ..., legend_group: str = ...,
        legend_name: str = ..., **states: Unpack[_BlockGlyphStates],
    ) -> GlyphRenderer:
        """Draw ``Rect`` glyphs and return the GlyphRenderer."""

    def scatter(
        self, x: _XCoordinateSpec | ColumnLike = ..., y: _YCoordinateSpec | ColumnLike = ...,
        size: _ScreenSizeSpec | ColumnLike = 4, angle: _AngleSpec | ColumnLike = 0,
        marker: _MarkerSpec | ColumnLike = 'circle', *, angle_units: Literal['deg', 'rad', 'grad', 'turn'] = 'rad',
        decorations: Sequence[Decoration] | Array = ..., defs: Mapping[str, CustomJS] = ...,
        fill_alpha: _NumberSpec | ColumnLike = 1, fill_color: _ColorSpec | ColumnLike = '#1f77b4',
        hatch_alpha: _NumberSpec | ColumnLike = 1, hatch_color: _ColorSpec | ColumnLike = 'black',
        hatch_extra: _DictScalar = ..., hatch_pattern: _NullStringSpec | ColumnLike = None,
        hatch_scale: _NumberSpec | ColumnLike = 12, hatch_weight: _NumberSpec | ColumnLike = 1,
        hit_dilation: Number = 1, line_alpha: _NumberSpec | ColumnLike = 1,
        line_cap: _LineCapSpec | ColumnLike = 'butt', line_color: _ColorSpec | ColumnLike = '#1f77b4',
        line_dash: _LineDashSpec | ColumnLike = ..., line_dash_offset: _NumberSpec | ColumnLike = 0,
        line_join: _LineJoinSpec | ColumnLike = 'bevel', line_width: _NumberSpec | ColumnLike = 1,
        alpha: _NumberSpec | ColumnLike = ..., cap: _LineCapSpec | ColumnLike = ...,
        color: _ColorSpec | ColumnLike = ..., dash: _LineDashSpec | ColumnLike = ...,
        dash_offset: _NumberSpec | ColumnLike = ..., extra: _DictScalar = ..., join: _LineJoinSpec | ColumnLike = ...,
        pattern: _NullStringSpec | ColumnLike = ..., scale: _NumberSpec | ColumnLike = ...,
        weight: _NumberSpec | ColumnLike = ..., width: _NumberSpec | ColumnLike = ...,
        source: ColumnarDataSource | Any = ..., coordinates: CoordinateMapping | None = ..., level: _RenderLevel = ...,
        muted: bool | Scalar = ..., name: str | None = ..., view: CDSView = ..., visible: bool | Scalar = ...,
        x_range_name: str = ..., y_range_name: str = ..., legend_label: str = ..., legend_field: str = ...,
        legend_group: str = ..., legend_name: str = ..., **states: Unpack[_FillHatchLineStates],
    ) -> GlyphRenderer:
        """Draw ``Scatter`` glyphs and return the GlyphRenderer."""

    def segment(
        self, x0: _XCoordinateSpec | ColumnLike = ..., y0: _YCoordinateSpec | ColumnLike = ...,
        x1: _XCoordinateSpec | ColumnLike = ..., y1: _YCoordinateSpec | ColumnLike = ..., *,
        decorations: Sequence[Decoration] | Array = ..., line_alpha: _NumberSpec | ColumnLike = 1,
        line_cap: _LineCapSpec | ColumnLike = 'butt', line_color: _ColorSpec | ColumnLike = '#1f77b4',
        line_dash: _LineDashSpec | ColumnLike = ..., line_dash_offset: _NumberSpec | ColumnLike = 0,
        line_join: _LineJoinSpec | ColumnLike = 'bevel', line_width: _NumberSpec | ColumnLike = 1,
        alpha: _NumberSpec | ColumnLike = ..., cap: _LineCapSpec | ColumnLike = ...,
        color: _ColorSpec | ColumnLike = ..., dash: _LineDashSpec | ColumnLike = ...,
        dash_offset: _NumberSpec | ColumnLike = ..., join: _LineJoinSpec | ColumnLike = ...,
        width: _NumberSpec | ColumnLike = ..., source: ColumnarDataSource | Any = ...,
        coordinates: CoordinateMapping | None = ..., level: _RenderLevel = ..., muted: bool | Scalar = ...,
        name: str | None = ..., view: CDSView = ..., visible: bool | Scalar = ..., x_range_name: str = ...,
        y_range_name: str = ..., legend_label: str = ..., legend_field: str = ..., legend_group: str = ...,
        legend_name: str = ..., **states: Unpack[_LineStates],
    ) -> GlyphRenderer:
        """Draw ``Segment`` glyphs and return the GlyphRenderer."""

    def step(
        self, x: _XCoordinateSpec | ColumnLike = ..., y: _YCoordinateSpec | ColumnLike = ..., *,
        decorations: Sequence[Decoration] | Array = ..., line_alpha: _NumberScalar = 1,
        line_cap: _LineCapScalar = 'butt', line_color: _ColorScalar = '#1f77b4', line_dash: _LineDashScalar = ...,
        line_dash_offset: _NumberScalar = 0, line_join: _LineJoinScalar = 'bevel', line_width: _NumberScalar = 1,
        mode: _StepMode = 'before', pad_after: Number = 0, pad_before: Number = 0, alpha: _NumberScalar = ...,
        cap: _LineCapScalar = ..., color: _ColorScalar = ..., dash: _LineDashScalar = ...,
        dash_offset: _NumberScalar = ..., join: _LineJoinScalar = ..., width: _NumberScalar = ...,
        source: ColumnarDataSource | Any = ..., coordinates: CoordinateMapping | None = ..., level: _RenderLevel = ...,
        muted: bool | Scalar = ..., name: str | None = ..., view: CDSView = ..., visible: bool | Scalar = ...,
        x_range_name: str = ..., y_range_name: str = ..., legend_label: str = ..., legend_field: str = ...,
        legend_group: str = ..., legend_name: str = ..., **states: Unpack[_LineGlyphStates],
    ) -> GlyphRenderer:
        """Draw ``Step`` glyphs and return the GlyphRenderer."""

    def tex(
        self, x: _XCoordinateSpec | ColumnLike = ..., y: _YCoordinateSpec | ColumnLike = ...,
        text: _NullStringSpec | ColumnLike = ..., angle: _AngleSpec | ColumnLike = 0,
        x_offset: _NumberSpec | ColumnLike = 0, y_offset: _NumberSpec | ColumnLike = 0, *,
        anchor: _TextAnchorSpec | ColumnLike = 'auto', angle_units: Literal['deg', 'rad', 'grad', 'turn'] = 'rad',
        background_fill_alpha: _NumberSpec | ColumnLike = 1, background_fill_color: _ColorSpec | ColumnLike = None,
        background_hatch_alpha: _NumberSpec | ColumnLike = 1, background_hatch_color: _ColorSpec | ColumnLike = None,
        background_hatch_extra: _DictScalar = ..., background_hatch_pattern: _NullStringSpec | ColumnLike = None,
        background_hatch_scale: _NumberSpec | ColumnLike = 12, background_hatch_weight: _NumberSpec | ColumnLike = 1,
        border_line_alpha: _NumberSpec | ColumnLike = 1, border_line_cap: _LineCapSpec | ColumnLike = 'butt',
        border_line_color: _ColorSpec | ColumnLike = None, border_line_dash: _LineDashSpec | ColumnLike = ...,
        border_line_dash_offset: _NumberSpec | ColumnLike = 0, border_line_join: _LineJoinSpec | ColumnLike = 'bevel',
        border_line_width: _NumberSpec | ColumnLike = 1,
        border_radius: Whole | tuple[Whole, Whole, Whole, Whole] | list[Any] | Mapping[str, Any] = 0,
        decorations: Sequence[Decoration] | Array = ..., display: Literal['inline', 'block'] | Literal['auto'] = 'auto',
        macros: Mapping[str, str | tuple[str, Number] | list[Any]] = ...,
        outline_shape: _OutlineShapeSpec | ColumnLike = 'box',
        padding: Whole | tuple[Whole, Whole] | list[Any] | Mapping[str, Any] | tuple[Whole, Whole, Whole, Whole] = 0,
        text_align: _TextAlignSpec | ColumnLike = 'left', text_alpha: _NumberSpec | ColumnLike = 1,
        text_baseline: _TextBaselineSpec | ColumnLike = 'bottom', text_color: _ColorSpec | ColumnLike = 'black',
        text_font: _FontSpec | ColumnLike = 'helvetica', text_font_size: _FontSizeSpec | ColumnLike = '16px',
        text_font_style: _FontStyleSpec | ColumnLike = 'normal', text_line_height: _NumberSpec | ColumnLike = 1.2,
        text_outline_color: _ColorSpec | ColumnLike = None, text_outline_width: _NumberSpec | ColumnLike = 1,
        align: _TextAlignSpec | ColumnLike = ..., alpha: _NumberSpec | ColumnLike = ...,
        baseline: _TextBaselineSpec | ColumnLike = ..., color: _ColorSpec | ColumnLike = ...,
        font: _FontSpec | ColumnLike = ..., font_size: _FontSizeSpec | ColumnLike = ...,
        font_style: _FontStyleSpec | ColumnLike = ..., line_height: _NumberSpec | ColumnLike = ...,
        outline_color: _ColorSpec | ColumnLike = ..., outline_width: _NumberSpec | ColumnLike = ...,
        source: ColumnarDataSource | Any = ..., coordinates: CoordinateMapping | None = ..., level: _RenderLevel = ...,
        muted: bool | Scalar = ..., name: str | None = ..., view: CDSView = ..., visible: bool | Scalar = ...,
        x_range_name: str = ..., y_range_name: str = ..., legend_label: str = ..., legend_field: str = ...,
        legend_group: str = ..., legend_name: str = ..., **states: Unpack[_TextStates],
    ) -> GlyphRenderer:
        """Draw ``TeXGlyph`` glyphs and return the GlyphRenderer."""

    def text(
        self, x: _XCoordinateSpec | ColumnLike = ..., y: _YCoordinateSpec | ColumnLike = ...,
        text: _NullStringSpec | ColumnLike = ..., angle: _AngleSpec | ColumnLike = 0,
        x_offset: _NumberSpec | ColumnLike = 0, y_offset: _NumberSpec | ColumnLike = 0, *,
        anchor: _TextAnchorSpec | ColumnLike = 'auto', angle_units: Literal['deg', 'rad', 'grad', 'turn'] = 'rad',
        background_fill_alpha: _NumberSpec | ColumnLike = 1, background_fill_color: _ColorSpec | ColumnLike = None,
        background_hatch_alpha: _NumberSpec | ColumnLike = 1, background_hatch_color: _ColorSpec | ColumnLike = None,
        background_hatch_extra: _DictScalar = ..., background_hatch_pattern: _NullStringSpec | ColumnLike = None,
        background_hatch_scale: _NumberSpec | ColumnLike = 12, background_hatch_weight: _NumberSpec | ColumnLike = 1,
        border_line_alpha: _NumberSpec | ColumnLike = 1, border_line_cap: _LineCapSpec | ColumnLike = 'butt',
        border_line_color: _ColorSpec | ColumnLike = None, border_line_dash: _LineDashSpec | ColumnLike = ...,
        border_line_dash_offset: _NumberSpec | ColumnLike = 0, border_line_join: _LineJoinSpec | ColumnLike = 'bevel',
        border_line_width: _NumberSpec | ColumnLike = 1,
        border_radius: Whole | tuple[Whole, Whole, Whole, Whole] | list[Any] | Mapping[str, Any] = 0,
        decorations: Sequence[Decoration] | Array = ..., outline_shape: _OutlineShapeSpec | ColumnLike = 'box',
        padding: Whole | tuple[Whole, Whole] | list[Any] | Mapping[str, Any] | tuple[Whole, Whole, Whole, Whole] = 0,
        text_align: _TextAlignSpec | ColumnLike = 'left', text_alpha: _NumberSpec | ColumnLike = 1,
        text_baseline: _TextBaselineSpec | ColumnLike = 'bottom', text_color: _ColorSpec | ColumnLike = 'black',
        text_font: _FontSpec | ColumnLike = 'helvetica', text_font_size: _FontSizeSpec | ColumnLike = '16px',
        text_font_style: _FontStyleSpec | ColumnLike = 'normal', text_line_height: _NumberSpec | ColumnLike = 1.2,
        text_outline_color: _ColorSpec | ColumnLike = None, text_outline_width: _NumberSpec | ColumnLike = 1,
        align: _TextAlignSpec | ColumnLike = ..., alpha: _NumberSpec | ColumnLike = ...,
        baseline: _TextBaselineSpec | ColumnLike = ..., color: _ColorSpec | ColumnLike = ...,
        font: _FontSpec | ColumnLike = ..., font_size: _FontSizeSpec | ColumnLike = ...,
        font_style: _FontStyleSpec | ColumnLike = ..., line_height: _NumberSpec | ColumnLike = ...,
        outline_color: _ColorSpec | ColumnLike = ..., outline_width: _NumberSpec | ColumnLike = ...,
        source: ColumnarDataSource | Any = ..., coordinates: CoordinateMapping | None = ..., level: _RenderLevel = ...,
        muted: bool | Scalar = ..., name: str | None = ..., view: CDSView = ..., visible: bool | Scalar = ...,
        x_range_name: str = ..., y_range_name: str = ..., legend_label: str = ..., legend_field: str = ...,
        legend_group: str = ..., legend_name: str = ..., **states: Unpack[_TextStates],
    ) -> GlyphRenderer:
        """Draw ``Text`` glyphs and return the GlyphRenderer."""

    def varea(
        self, x: _XCoordinateSpec | ColumnLike = ..., y1: _YCoordinateSpec | ColumnLike = ...,
        y2: _YCoordinateSpec | ColumnLike = ..., *, decorations: Sequence[Decoration] | Array = ...,
        fill_alpha: _NumberScalar = 1, fill_color: _ColorScalar = '#1f77b4', hatch_alpha: _NumberScalar = 1,
        hatch_color: _ColorScalar = 'black', hatch_extra: _DictScalar = ..., hatch_pattern: _NullStringScalar = None,
        hatch_scale: _NumberScalar = 12, hatch_weight: _NumberScalar = 1, alpha: _NumberScalar = ...,
        color: _ColorScalar = ..., extra: _DictScalar = ..., pattern: _NullStringScalar = ...,
        scale: _NumberScalar = ..., weight: _NumberScalar = ..., source: ColumnarDataSource | Any = ...,
        coordinates: CoordinateMapping | None = ..., level: _RenderLevel = ..., muted: bool | Scalar = ...,
        name: str | None = ..., view: CDSView = ..., visible: bool | Scalar = ..., x_range_name: str = ...,
        y_range_name: str = ..., legend_label: str = ..., legend_field: str = ..., legend_group: str = ...,
        legend_name: str = ..., **states: Unpack[_FillHatchStates],
    ) -> GlyphRenderer:
        """Draw ``VArea`` glyphs and return the GlyphRenderer."""

    def varea_step(
        self, x: _XCoordinateSpec | ColumnLike = ..., y1: _YCoordinateSpec | ColumnLike = ...,
        y2: _YCoordinateSpec | ColumnLike = ..., *, decorations: Sequence[Decoration] | Array = ...,
        fill_alpha: _NumberScalar = 1, fill_color: _ColorScalar = '#1f77b4', hatch_alpha: _NumberScalar = 1,
        hatch_color: _ColorScalar = 'black', hatch_extra: _DictScalar = ..., hatch_pattern: _NullStringScalar = None,
        hatch_scale: _NumberScalar = 12, hatch_weight: _NumberScalar = 1, step_mode: _StepMode = 'before',
        alpha: _NumberScalar = ..., color: _ColorScalar = ..., extra: _DictScalar = ...,
        pattern: _NullStringScalar = ..., scale: _NumberScalar = ..., weight: _NumberScalar = ...,
        source: ColumnarDataSource | Any = ..., coordinates: CoordinateMapping | None = ..., level: _RenderLevel = ...,
        muted: bool | Scalar = ..., name: str | None = ..., view: CDSView = ..., visible: bool | Scalar = ...,
        x_range_name: str = ..., y_range_name: str = ..., legend_label: str = ..., legend_field: str = ...,
        legend_group: str = ..., legend_name: str = ..., **states: Unpack[_FillHatchStates],
    ) -> GlyphRenderer:
        """Draw ``VAreaStep`` glyphs and return the GlyphRenderer."""

    def vbar(
        self, x: _XCoordinateSpec | ColumnLike = ..., width: _DistanceSpec | ColumnLike = 1,
        top: _YCoordinateSpec | ColumnLike = ..., bottom: _YCoordinateSpec | ColumnLike = 0, *,
        border_radius: Whole | tuple[Whole, Whole, Whole, Whole] | list[Any] | Mapping[str, Any] = 0,
        decorations: Sequence[Decoration] | Array = ..., fill_alpha: _NumberSpec | ColumnLike = 1,
        fill_color: _ColorSpec | ColumnLike = '#1f77b4', hatch_alpha: _NumberSpec | ColumnLike = 1,
        hatch_color: _ColorSpec | ColumnLike = 'black', hatch_extra: _DictScalar = ...,
        hatch_pattern: _NullStringSpec | ColumnLike = None, hatch_scale: _NumberSpec | ColumnLike = 12,
        hatch_weight: _NumberSpec | ColumnLike = 1, line_alpha: _NumberSpec | ColumnLike = 1,
        line_cap: _LineCapSpec | ColumnLike = 'butt', line_color: _ColorSpec | ColumnLike = '#1f77b4',
        line_dash: _LineDashSpec | ColumnLike = ..., line_dash_offset: _NumberSpec | ColumnLike = 0,
        line_join: _LineJoinSpec | ColumnLike = 'bevel', line_width: _NumberSpec | ColumnLike = 1,
        width_units: Literal['screen', 'data'] = 'data', alpha: _NumberSpec | ColumnLike = ...,
        cap: _LineCapSpec | ColumnLike = ..., color: _ColorSpec | ColumnLike = ...,
        dash: _LineDashSpec | ColumnLike = ..., dash_offset: _NumberSpec | ColumnLike = ..., extra: _DictScalar = ...,
        join: _LineJoinSpec | ColumnLike = ..., pattern: _NullStringSpec | ColumnLike = ...,
        scale: _NumberSpec | ColumnLike = ..., weight: _NumberSpec | ColumnLike = ...,
        source: ColumnarDataSource | Any = ..., coordinates: CoordinateMapping | None = ..., level: _RenderLevel = ...,
        muted: bool | Scalar = ..., name: str | None = ..., view: CDSView = ..., visible: bool | Scalar = ...,
        x_range_name: str = ..., y_range_name: str = ..., legend_label: str = ..., legend_field: str = ...,
        legend_group: str = ..., legend_name: str = ..., **states: Unpack[_BlockGlyphStates],
    ) -> GlyphRenderer:
        """Draw ``VBar`` glyphs and return the GlyphRenderer."""

    def vspan(
        self, x: _XCoordinateSpec | ColumnLike = ..., *, decorations: Sequence[Decoration] | Array = ...,
        line_alpha: _NumberSpec | ColumnLike = 1, line_cap: _LineCapSpec | ColumnLike = 'butt',
        line_color: _ColorSpec | ColumnLike = '#1f77b4', line_dash: _LineDashSpec | ColumnLike = ...,
        line_dash_offset: _NumberSpec | ColumnLike = 0, line_join: _LineJoinSpec | ColumnLike = 'bevel',
        line_width: _NumberSpec | ColumnLike = 1, alpha: _NumberSpec | ColumnLike = ...,
        cap: _LineCapSpec | ColumnLike = ..., color: _ColorSpec | ColumnLike = ...,
        dash: _LineDashSpec | ColumnLike = ..., dash_offset: _NumberSpec | ColumnLike = ...,
        join: _LineJoinSpec | ColumnLike = ..., width: _NumberSpec | ColumnLike = ...,
        source: ColumnarDataSource | Any = ..., coordinates: CoordinateMapping | None = ..., level: _RenderLevel = ...,
        muted: bool | Scalar = ..., name: str | None = ..., view: CDSView = ..., visible: bool | Scalar = ...,
        x_range_name: str = ..., y_range_name: str = ..., legend_label: str = ..., legend_field: str = ...,
        legend_group: str = ..., legend_name: str = ..., **states: Unpack[_LineStates],
    ) -> GlyphRenderer:
        """Draw ``VSpan`` glyphs and return the GlyphRenderer."""

    def vstrip(
        self, x0: _XCoordinateSpec | ColumnLike = ..., x1: _XCoordinateSpec | ColumnLike = ..., *,
        decorations: Sequence[Decoration] | Array = ..., fill_alpha: _NumberSpec | ColumnLike = 1,
        fill_color: _ColorSpec | ColumnLike = '#1f77b4', hatch_alpha: _NumberSpec | ColumnLike = 1,
        hatch_color: _ColorSpec | ColumnLike = 'black', hatch_extra: _DictScalar = ...,
        hatch_pattern: _NullStringSpec | ColumnLike = None, hatch_scale: _NumberSpec | ColumnLike = 12,
        hatch_weight: _NumberSpec | ColumnLike = 1, line_alpha: _NumberSpec | ColumnLike = 1,
        line_cap: _LineCapSpec | ColumnLike = 'butt', line_color: _ColorSpec | ColumnLike = '#1f77b4',
        line_dash: _LineDashSpec | ColumnLike = ..., line_dash_offset: _NumberSpec | ColumnLike = 0,
        line_join: _LineJoinSpec | ColumnLike = 'bevel', line_width: _NumberSpec | ColumnLike = 1,
        alpha: _NumberSpec | ColumnLike = ..., cap: _LineCapSpec | ColumnLike = ...,
        color: _ColorSpec | ColumnLike = ..., dash: _LineDashSpec | ColumnLike = ...,
        dash_offset: _NumberSpec | ColumnLike = ..., extra: _DictScalar = ..., join: _LineJoinSpec | ColumnLike = ...,
        pattern: _NullStringSpec | ColumnLike = ..., scale: _NumberSpec | ColumnLike = ...,
        weight: _NumberSpec | ColumnLike = ..., width: _NumberSpec | ColumnLike = ...,
        source: ColumnarDataSource | Any = ..., coordinates: CoordinateMapping | None = ..., level: _RenderLevel = ...,
        muted: bool | Scalar = ..., name: str | None = ..., view: CDSView = ..., visible: bool | Scalar = ...,
        x_range_name: str = ..., y_range_name: str = ..., legend_label: str = ..., legend_field: str = ...,
        legend_group: str = ..., legend_name: str = ..., **states: Unpack[_FillHatchLineStates],
    ) -> GlyphRenderer:
        """Draw ``VStrip`` glyphs and return the GlyphRenderer."""

    def wedge(
        self, x: _XCoordinateSpec | ColumnLike = ..., y: _YCoordinateSpec | ColumnLike = ...,
        radius: _DistanceSpec | ColumnLike = ..., start_angle: _AngleSpec | ColumnLike = ...,
        end_angle: _AngleSpec | ColumnLike = ..., direction: _Direction = 'anticlock', *,
        decorations: Sequence[Decoration] | Array = ..., end_angle_units: Literal['deg', 'rad', 'grad', 'turn'] = 'rad',
        fill_alpha: _NumberSpec | ColumnLike = 1, fill_color: _ColorSpec | ColumnLike = '#1f77b4',
        hatch_alpha: _NumberSpec | ColumnLike = 1, hatch_color: _ColorSpec | ColumnLike = 'black',
        hatch_extra: _DictScalar = ..., hatch_pattern: _NullStringSpec | ColumnLike = None,
        hatch_scale: _NumberSpec | ColumnLike = 12, hatch_weight: _NumberSpec | ColumnLike = 1,
        line_alpha: _NumberSpec | ColumnLike = 1, line_cap: _LineCapSpec | ColumnLike = 'butt',
        line_color: _ColorSpec | ColumnLike = '#1f77b4', line_dash: _LineDashSpec | ColumnLike = ...,
        line_dash_offset: _NumberSpec | ColumnLike = 0, line_join: _LineJoinSpec | ColumnLike = 'bevel',
        line_width: _NumberSpec | ColumnLike = 1, radius_units: Literal['screen', 'data'] = 'data',
        start_angle_units: Literal['deg', 'rad', 'grad', 'turn'] = 'rad', alpha: _NumberSpec | ColumnLike = ...,
        cap: _LineCapSpec | ColumnLike = ..., color: _ColorSpec | ColumnLike = ...,
        dash: _LineDashSpec | ColumnLike = ..., dash_offset: _NumberSpec | ColumnLike = ..., extra: _DictScalar = ...,
        join: _LineJoinSpec | ColumnLike = ..., pattern: _NullStringSpec | ColumnLike = ...,
        scale: _NumberSpec | ColumnLike = ..., weight: _NumberSpec | ColumnLike = ...,
        width: _NumberSpec | ColumnLike = ..., source: ColumnarDataSource | Any = ...,
        coordinates: CoordinateMapping | None = ..., level: _RenderLevel = ..., muted: bool | Scalar = ...,
        name: str | None = ..., view: CDSView = ..., visible: bool | Scalar = ..., x_range_name: str = ...,
        y_range_name: str = ..., legend_label: str = ..., legend_field: str = ..., legend_group: str = ...,
        legend_name: str = ..., **states: Unpack[_FillHatchLineStates],
    ) -> GlyphRenderer:
        """Draw ``Wedge`` glyphs and return the GlyphRenderer."""

    @deprecated("asterisk(…) is the old way to write scatter(marker='asterisk', …)")
    def asterisk(self, *args: Any, **keywords: Any) -> GlyphRenderer: ...

    @deprecated("circle_cross(…) is the old way to write scatter(marker='circle_cross', …)")
    def circle_cross(self, *args: Any, **keywords: Any) -> GlyphRenderer: ...

    @deprecated("circle_dot(…) is the old way to write scatter(marker='circle_dot', …)")
    def circle_dot(self, *args: Any, **keywords: Any) -> GlyphRenderer: ...

    @deprecated("circle_x(…) is the old way to write scatter(marker='circle_x', …)")
    def circle_x(self, *args: Any, **keywords: Any) -> GlyphRenderer: ...

    @deprecated("circle_y(…) is the old way to write scatter(marker='circle_y', …)")
    def circle_y(self, *args: Any, **keywords: Any) -> GlyphRenderer: ...

    @deprecated("cross(…) is the old way to write scatter(marker='cross', …)")
    def cross(self, *args: Any, **keywords: Any) -> GlyphRenderer: ...

    @deprecated("dash(…) is the old way to write scatter(marker='dash', …)")
    def dash(self, *args: Any, **keywords: Any) -> GlyphRenderer: ...

    @deprecated("diamond(…) is the old way to write scatter(marker='diamond', …)")
    def diamond(self, *args: Any, **keywords: Any) -> GlyphRenderer: ...

    @deprecated("diamond_cross(…) is the old way to write scatter(marker='diamond_cross', …)")
    def diamond_cross(self, *args: Any, **keywords: Any) -> GlyphRenderer: ...

    @deprecated("diamond_dot(…) is the old way to write scatter(marker='diamond_dot', …)")
    def diamond_dot(self, *args: Any, **keywords: Any) -> GlyphRenderer: ...

    @deprecated("dot(…) is the old way to write scatter(marker='dot', …)")
    def dot(self, *args: Any, **keywords: Any) -> GlyphRenderer: ...

    @deprecated("hex(…) is the old way to write scatter(marker='hex', …)")
    def hex(self, *args: Any, **keywords: Any) -> GlyphRenderer: ...

    @deprecated("hex_dot(…) is the old way to write scatter(marker='hex_dot', …)")
    def hex_dot(self, *args: Any, **keywords: Any) -> GlyphRenderer: ...

    @deprecated("inverted_triangle(…) is the old way to write scatter(marker='inverted_triangle', …)")
    def inverted_triangle(self, *args: Any, **keywords: Any) -> GlyphRenderer: ...

    @deprecated("plus(…) is the old way to write scatter(marker='plus', …)")
    def plus(self, *args: Any, **keywords: Any) -> GlyphRenderer: ...

    @deprecated("square(…) is the old way to write scatter(marker='square', …)")
    def square(self, *args: Any, **keywords: Any) -> GlyphRenderer: ...

    @deprecated("square_cross(…) is the old way to write scatter(marker='square_cross', …)")
    def square_cross(self, *args: Any, **keywords: Any) -> GlyphRenderer: ...

    @deprecated("square_dot(…) is the old way to write scatter(marker='square_dot', …)")
    def square_dot(self, *args: Any, **keywords: Any) -> GlyphRenderer: ...

    @deprecated("square_pin(…) is the old way to write scatter(marker='square_pin', …)")
    def square_pin(self, *args: Any, **keywords: Any) -> GlyphRenderer: ...

    @deprecated("square_x(…) is the old way to write scatter(marker='square_x', …)")
    def square_x(self, *args: Any, **keywords: Any) -> GlyphRenderer: ...

    @deprecated("star(…) is the old way to write scatter(marker='star', …)")
    def star(self, *args: Any, **keywords: Any) -> GlyphRenderer: ...

    @deprecated("star_dot(…) is the old way to write scatter(marker='star_dot', …)")
    def star_dot(self, *args: Any, **keywords: Any) -> GlyphRenderer: ...

    @deprecated("triangle(…) is the old way to write scatter(marker='triangle', …)")
    def triangle(self, *args: Any, **keywords: Any) -> GlyphRenderer: ...

    @deprecated("triangle_dot(…) is the old way to write scatter(marker='triangle_dot', …)")
    def triangle_dot(self, *args: Any, **keywords: Any) -> GlyphRenderer: ...

    @deprecated("triangle_pin(…) is the old way to write scatter(marker='triangle_pin', …)")
    def triangle_pin(self, *args: Any, **keywords: Any) -> GlyphRenderer: ...

    @deprecated("x(…) is the old way to write scatter(marker='x', …)")
    def x(self, *args: Any, **keywords: Any) -> GlyphRenderer: ...

    @deprecated("y(…) is the old way to write scatter(marker='y', …)")
    def y(self, *args: Any, **keywords: Any) -> GlyphRenderer: ...

